import { printTarget } from '../../form/target/print-target';
import { isMeasured } from '../../form/target/read-target';
import { UNCLEAR, writing } from '../drafts';
import type { Fixer } from '../fix';
import { likelyUnits } from '../library/likely-units';
import { valueByUnit } from '../value/row-value-at';
import { shareOf } from '../value/share-of';
import { writtenValue } from '../value/written-value';

/** People in 个 become people in 人: units that what the name measures is counted in. */
export const fixUnitMismatch: Fixer = ({ cell }, { form }) => {
  const found = valueByUnit(form, cell);
  const target = found?.value.target;
  if (!found || !target || !isMeasured(target)) return UNCLEAR;
  const units = likelyUnits(found.row).filter((unit) => unit !== target.unit);
  return units.map((unit) => {
    const text = printTarget({ ...target, unit, number: shareOf(target.number, unit) });
    return writing(text, writtenValue(found, text));
  });
};
