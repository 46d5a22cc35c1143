import type { Entry, Indicator } from '../../form';
import { readTarget } from '../../target/read-target';
import type { RowClass } from './classes';

/** What a row says of an indicator by its name and its value alone. */
interface NameAndValue {
  readonly row: number;
  readonly name: Entry;
  readonly value: Entry;
  /** The value as a reader would write it. */
  readonly annual: string;
}

/** An indicator beside whose name and value nothing is said. */
export function nameAndValue(
  { level1, level2, level2Entry }: RowClass,
  { row, name, value, annual }: NameAndValue,
): Indicator {
  return {
    row,
    level1,
    level2,
    level2Entry,
    name,
    cycle: null,
    value,
    operator: null,
    unit: null,
    weight: null,
    regions: [],
    annual,
    target: readTarget(annual, { timely: level2 === '时效指标' }),
    displaced: false,
  };
}
