import { Field, Select } from '@fluentui/react-components';
import type { CheckedForm } from '../../check';
import { printCell } from '../../snapshot/address';
import type { Texts } from '../../texts';
import { fill } from '../../texts/template';
import { useSession, useTexts } from '../pane-context';

interface Props {
  readonly forms: readonly CheckedForm[];
  readonly current: number;
}

/** Which of the workbook's forms the list is about. */
export function FormPicker({ forms, current }: Props) {
  const session = useSession();
  const { form: words } = useTexts().pane;
  return (
    <Field label={words.label} size="small" orientation="horizontal">
      <Select
        size="small"
        value={String(current)}
        onChange={(_event, { value }) => {
          session.chooseForm(Number(value));
        }}
      >
        {forms.map((checked, index) => (
          <option key={index} value={String(index)}>
            {optionText(words, checked, forms)}
          </option>
        ))}
      </Select>
    </Field>
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
