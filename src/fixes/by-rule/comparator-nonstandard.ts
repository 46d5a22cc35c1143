import { isMeasured } from '../../form/target/read-target';
import { UNCLEAR, writing } from '../drafts';
import type { Fixer } from '../fix';
import { valueBySign } from '../value/row-value-at';
import { withSign } from '../value/with-sign';

/** 不少于60场 becomes ≥60场: the sign that was read, the number and unit as they are. */
export const fixComparatorNonstandard: Fixer = ({ cell }, { form }) => {
  const found = valueBySign(form, cell);
  const target = found?.value.target;
  if (!found || !target || !isMeasured(target) || target.comparator === null) return UNCLEAR;
  const signed = withSign(found, target.comparator);
  return signed ? [writing(signed.text, signed.cells)] : UNCLEAR;
};
