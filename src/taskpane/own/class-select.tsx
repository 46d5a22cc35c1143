import { useFieldStyles } from '../parts/field-style';
import { useWords } from '../use-words';
import { LIBRARY_CLASSES } from '../../packs/library-schema';

interface Props {
  readonly label: string;
  /** A second level of the library; '' while none is chosen. */
  readonly level2: string;
  readonly onChoose: (levels: { readonly level1: string; readonly level2: string }) => void;
}

/** One of the nine classes. */
export function ClassSelect({ label, level2, onChoose }: Props) {
  const { form } = useWords('own');
  return (
    <select
      className={useFieldStyles().field}
      aria-label={label}
      value={level2}
      onChange={({ target }) => {
        const found = LIBRARY_CLASSES.find((each) => each.level2 === target.value);
        onChoose(found ?? { level1: '', level2: '' });
      }}
    >
      <option value="">{form.noClass}</option>
      {LIBRARY_CLASSES.map((each) => (
        <option key={each.level2}>{each.level2}</option>
      ))}
    </select>
  );
}
