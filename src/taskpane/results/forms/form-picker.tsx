import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { CheckedForm } from '../../../check';
import { useFieldStyles } from '../../parts/field-style';
import { useSession, useTexts } from '../../pane-context';
import { FormFinder } from './form-finder';
import { formOptions, optionsWith } from './form-options';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  label: { whiteSpace: 'nowrap' },
  select: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
});

interface Props {
  readonly forms: readonly CheckedForm[];
  readonly current: number;
}

/** So many are found sooner by name than by looking. */
const MANY = 20;

/** Which of the workbook's forms the list is about. */
export function FormPicker({ forms, current }: Props) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const id = useId();
  const session = useSession();
  const { form: words } = useTexts().pane;
  const [sought, setSought] = useState('');
  const options = useMemo(() => formOptions(words, forms), [words, forms]);
  const found = optionsWith(options, forms, sought);
  // The form in view stays in the list, which would else show another one as chosen.
  const shown = options.filter((option) => option.index === current || found.includes(option));
  return (
    <>
      {forms.length > MANY && (
        <FormFinder
          sought={sought}
          found={found.length}
          onSeek={setSought}
          onTake={() => {
            const [first] = found;
            if (first) session.chooseForm(first.index);
          }}
        />
      )}
      <div className={styles.row}>
        <label className={styles.label} htmlFor={id}>
          {words.label}
        </label>
        <select
          id={id}
          className={mergeClasses(field, styles.select)}
          value={String(current)}
          onChange={({ target }) => {
            session.chooseForm(Number(target.value));
          }}
        >
          {shown.map(({ index, text }) => (
            <option key={index} value={String(index)}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
