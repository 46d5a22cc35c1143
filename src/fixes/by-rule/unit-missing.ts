import Big from 'big.js';
import { plainQuantity } from '../../form/judgement/values/magnitude';
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
  const magnitude = target.unit ?? '';
  const units = likelyUnits(found.row).map((unit) => withMagnitude(magnitude, unit));
  return [...new Set(units)].flatMap((unit) => {
    if (unit === null) return [];
    const text = printTarget({ ...target, unit, number: shareOf(target.number, unit) });
    return [writing(text, writtenValue(found, text))];
  });
};

/** Of ≥3万 the 万 stays, whether 册 or 万册 are what things of the kind are counted in. */
function withMagnitude(magnitude: string, unit: string): string | null {
  if (magnitude === '') return unit;
  const { unit: bare } = plainQuantity(new Big(1), unit);
  return bare === '' || bare === '%' ? null : `${magnitude}${bare}`;
}
