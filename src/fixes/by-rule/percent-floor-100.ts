import { UNCLEAR, writing } from '../drafts';
import type { Fixer } from '../fix';
import { valueAt } from '../value/row-value-at';
import { withSign } from '../value/with-sign';

/** At least the whole of something is the whole of it: ≥100% becomes =100%. */
export const fixPercentFloor100: Fixer = ({ cell }, { form }) => {
  const found = valueAt(form, cell);
  const signed = found && withSign(found, '=');
  return signed ? [writing(signed.text, signed.cells)] : UNCLEAR;
};
