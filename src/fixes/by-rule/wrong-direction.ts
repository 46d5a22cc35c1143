import { isMeasured } from '../../form/target/read-target';
import type { Comparator } from '../../form/target/target';
import { UNCLEAR, writing } from '../drafts';
import type { Fixer } from '../fix';
import { valueAt } from '../value/row-value-at';
import { withSign } from '../value/with-sign';

const REVERSED: Readonly<Record<Comparator, Comparator>> = {
  '≥': '≤',
  '>': '<',
  '≤': '≥',
  '<': '>',
  '=': '=',
};

/** A complaint rate of ≥2% becomes ≤2%. */
export const fixWrongDirection: Fixer = ({ cell }, { form }) => {
  const found = valueAt(form, cell);
  const target = found?.value.target;
  if (!found || !target || !isMeasured(target) || target.comparator === null) return UNCLEAR;
  const signed = withSign(found, REVERSED[target.comparator]);
  return signed ? [writing(signed.text, signed.cells)] : UNCLEAR;
};
