import type { CellRef } from '../../../snapshot/area';
import { isError } from '../../../snapshot/snapshot';
import { annualOf } from '../../text/annual';
import type { Indicator } from '../../form';
import type { Target } from '../../target/target';
import { readTarget } from '../../target/read-target';

/** A value of a row as the rules of values look at it. */
export interface RowValue {
  readonly column: 'annual' | 'cycle';
  readonly cell: CellRef;
  /** Where comparator and unit stand: in columns of their own, or in the value's cell. */
  readonly signCell: CellRef;
  readonly unitCell: CellRef;
  /** As a reader would write it, operator and unit joined. */
  readonly text: string;
  readonly target: Target;
}

/** How long the whole period lasts says nothing of what is demanded: 一年, 长期, 2026年度. */
const DURATION =
  /^(?:[一二两三四五六七八九十\d]+个?(?:年度?|月|季度)|全年|本年|年内|当年|年度|长期|短期|常年|永久|(?:19|20)\d{2}年?度?(?:[-—–~至](?:19|20)?\d{2,4}年?度?)?)$/u;

/** Whether a value of the whole period is only how long it lasts; many published forms fill it in so. */
export function isDuration(text: string): boolean {
  return DURATION.test(text.normalize('NFKC').replace(/\s/gu, ''));
}

/** The values of a row that demand something: this year's, and the whole period's unless it is a duration. */
export function valuesOf(row: Indicator): readonly RowValue[] {
  const annual: RowValue = {
    column: 'annual',
    cell: row.value,
    signCell: row.operator ?? row.value,
    unitCell: row.unit ?? row.value,
    text: row.annual,
    target: row.target,
  };
  const cycle = cycleOf(row);
  return cycle ? [annual, cycle] : [annual];
}

/** The value of the whole period; null where there is none, or only a duration. */
export function cycleOf({ cycle, level2, value }: Indicator): RowValue | null {
  if (!cycle || isError(cycle.value)) return null;
  if (cycle.row === value.row && cycle.column === value.column) return null;
  const text = annualOf(cycle, null, null);
  if (text.trim() === '' || isDuration(text)) return null;
  const target = readTarget(text, { timely: level2 === '时效指标' });
  return { column: 'cycle', cell: cycle, signCell: cycle, unitCell: cycle, text, target };
}
