import { suggestedComparator } from '../../form/judgement/values/suggested-comparator';
import type { Comparator } from '../../form/target/target';
import { UNCLEAR, writing } from '../drafts';
import type { Fixer } from '../fix';
import { valueBySign } from '../value/row-value-at';
import { withSign } from '../value/with-sign';

const USUAL: readonly Comparator[] = ['≥', '=', '≤'];

/** 60场 becomes ≥60场, =60场 or ≤60场; the sign that the name asks for comes first. */
export const fixComparatorMissing: Fixer = ({ cell }, { form }) => {
  const found = valueBySign(form, cell);
  if (!found) return UNCLEAR;
  const likely = suggestedComparator(found.row, found.value);
  return [likely, ...USUAL.filter((sign) => sign !== likely)].flatMap((sign) => {
    const signed = withSign(found, sign);
    return signed ? [writing(signed.text, signed.cells)] : [];
  });
};
