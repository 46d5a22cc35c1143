import { isMeasured } from '../../form/target/read-target';
import { printTarget } from '../../form/target/print-target';
import { UNCLEAR, writing } from '../drafts';
import type { Fixer } from '../fix';
import { likelyUnits } from '../library/likely-units';
import { valueByUnit } from '../value/row-value-at';
import { shareOf } from '../value/share-of';
import { writtenValue } from '../value/written-value';

/** ≥2000 becomes ≥2000册: units that the row, its other value or indicators of like name are counted in. */
export const fixUnitMissing: Fixer = ({ cell }, { form }) => {
  const found = valueByUnit(form, cell);
  const target = found?.value.target;
  if (!found || !target || !isMeasured(target)) return UNCLEAR;
  return likelyUnits(found.row).map((unit) => {
    const text = printTarget({ ...target, unit, number: shareOf(target.number, unit) });
    return writing(text, writtenValue(found, text));
  });
};
