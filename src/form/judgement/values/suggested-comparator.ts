import type { Indicator } from '../../form';
import type { Comparator } from '../../target/target';
import { namesCost, namesSaving } from '../indicators/direction';
import { classOf, isSatisfaction } from '../indicators/indicator-class';
import { measuredDirection } from '../indicators/measured';
import { isShare } from '../indicators/rate';
import type { RowValue } from './row-values';

/** The sign that a bare number most likely stands for: a cost is a ceiling, all of something is all of it, else a floor. */
export function suggestedComparator(row: Indicator, { target }: RowValue): Comparator {
  const direction = measuredDirection(row);
  if (direction === 'smaller') return '≤';
  const isCost = classOf(row) === '成本' || namesCost(row.name.text);
  if (isCost && direction === null && target.kind !== 'percent' && !namesSaving(row.name.text)) {
    return '≤';
  }
  const isAll = target.kind === 'percent' && target.number.eq(100);
  return isAll && (isShare(row.name.text) || isSatisfaction(row)) ? '=' : '≥';
}
