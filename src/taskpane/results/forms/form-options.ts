import type { CheckedForm } from '../../../check';
import { printCell } from '../../../snapshot/address';
import { fill } from '../../../texts/sentence';
import type { Texts } from '../../../texts/texts';

/** A form as the picker lists it. */
export interface FormOption {
  readonly index: number;
  readonly text: string;
}

/** The sheets' names, with the title's cell where a sheet holds several forms, and how many problems each has. */
export function formOptions(
  words: Texts['pane']['form'],
  forms: readonly CheckedForm[],
): readonly FormOption[] {
  const onSheet = new Map<string, number>();
  for (const { form } of forms) onSheet.set(form.sheet, (onSheet.get(form.sheet) ?? 0) + 1);
  return forms.map(({ form, findings }, index) => {
    const isAlone = onSheet.get(form.sheet) === 1;
    const name = isAlone ? form.sheet : `${form.sheet} ${printCell(form.title)}`;
    const sentence = findings.length === 0 ? words.optionClean : words.option;
    return { index, text: fill(sentence, { form: name, count: String(findings.length) }) };
  });
}

/** Those whose sheet has the words in its name; the case does not matter. */
export function optionsWith(
  options: readonly FormOption[],
  forms: readonly CheckedForm[],
  words: string,
): readonly FormOption[] {
  const sought = words.trim().toLowerCase();
  return options.filter(({ index }) => forms[index]?.form.sheet.toLowerCase().includes(sought));
}
