import type { Big } from 'big.js';
import type { Indicator } from '../../form';
import type { MeasuredTarget } from '../../target/target';
import { isMeasured } from '../../target/read-target';
import { plainQuantity } from './magnitude';
import { cycleOf } from './row-values';

/** This year's demand beside that of the whole period, where both are counted. */
export interface TwoColumns {
  readonly annual: MeasuredTarget;
  readonly cycle: MeasuredTarget;
  /** As a reader would write them. */
  readonly texts: { readonly annual: string; readonly cycle: string };
  /** Both in plain numbers of one unit; null where the units differ or one has none. */
  readonly amounts: { readonly annual: Big; readonly cycle: Big } | null;
}

/** The two columns of a row; null where one is blank, a duration, prose or a date. */
export function twoColumnsOf(row: Indicator): TwoColumns | null {
  const cycle = cycleOf(row);
  if (!cycle || !isMeasured(row.target) || !isMeasured(cycle.target)) return null;
  const [year, period] = [row.target, cycle.target].map(({ number, unit }) =>
    plainQuantity(number, unit ?? ''),
  );
  const same = year && period && year.unit === period.unit;
  return {
    annual: row.target,
    cycle: cycle.target,
    texts: { annual: row.annual, cycle: cycle.text },
    amounts: same ? { annual: year.number, cycle: period.number } : null,
  };
}
