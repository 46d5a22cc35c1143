import { approximateWord } from '../../form/judgement/values/approximation';
import { suggestedComparator } from '../../form/judgement/values/suggested-comparator';
import { isMeasured, readTarget } from '../../form/target/read-target';
import { UNCLEAR, writing } from '../drafts';
import type { Fixer } from '../fix';
import { replacements } from '../library/replacements';
import { valueAt, type FoundValue } from '../value/row-value-at';
import { withSign } from '../value/with-sign';

/** 约550人 becomes ≥550人. What states no number, as 多次 does, is answered by standard indicators. */
export const fixApproximateValue: Fixer = ({ cell }, { form, snapshot }, answers) => {
  const found = valueAt(form, cell);
  if (!found) return UNCLEAR;
  const exact = { ...found, value: exactOf(found) };
  const signed = withSign(exact, suggestedComparator(found.row, exact.value));
  return signed
    ? [writing(signed.text, signed.cells)]
    : replacements(found.row, { form, snapshot }, answers);
};

/** The value with the words taken out that leave its number open. */
function exactOf({ value }: FoundValue): FoundValue['value'] {
  let text = value.text;
  for (let word = approximateWord(text, true); word !== null; word = approximateWord(text, true)) {
    const without = text.normalize('NFKC').replace(word, '');
    if (without === text) break;
    text = without;
  }
  const target = readTarget(text);
  return isMeasured(target) ? { ...value, text, target } : value;
}
