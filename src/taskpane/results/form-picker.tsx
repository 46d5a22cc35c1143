import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CheckedForm } from '../../check';
import { printCell } from '../../snapshot/address';
import type { Texts } from '../../texts/texts';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../field-style';
import { useSession, useTexts } from '../pane-context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  label: { whiteSpace: 'nowrap' },
  select: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly forms: readonly CheckedForm[];
  readonly current: number;
}

/** Which of the workbook's forms the list is about. */
export function FormPicker({ forms, current }: Props) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const id = useId();
  const session = useSession();
  const { form: words } = useTexts().pane;
  return (
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
        {forms.map((checked, index) => (
          <option key={index} value={String(index)}>
            {optionText(words, checked, forms)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The sheet's name, with the title's cell where the sheet holds several forms. */
function optionText(
  words: Texts['pane']['form'],
  { form, findings }: CheckedForm,
  forms: readonly CheckedForm[],
): string {
  const alone = forms.filter((other) => other.form.sheet === form.sheet).length === 1;
  const name = alone ? form.sheet : `${form.sheet} ${printCell(form.title)}`;
  const sentence = findings.length === 0 ? words.optionClean : words.option;
  return fill(sentence, { form: name, count: String(findings.length) });
}
