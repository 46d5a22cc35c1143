import type { Indicator } from '../../form';
import type { Comparator, Target } from '../../target/target';
import { namesCost, namesSaving } from '../indicators/direction';
import { classOf, isSatisfaction } from '../indicators/indicator-class';
import { measureOf } from '../indicators/measure';
import { measuredDirection } from '../indicators/measured';
import { isShare } from '../indicators/rate';
import { isUnfit } from '../indicators/unit-fit';
import type { RowValue } from './row-values';

/** Times that a service is kept up or comes early, of which more is better: 开放天数, 预警提前量. */
const KEPT_UP = /提前|开放|服务|使用|运行|维护|质保|保修|值守|有效/u;

/**
 * The sign that a bare number most likely stands for: a cost and the time that a work may take are ceilings, none and
 * all of something are just that, else a floor.
 */
export function suggestedComparator(row: Indicator, { target }: RowValue): Comparator {
  if ('number' in target && target.number.eq(0)) return '=';
  const direction = measuredDirection(row);
  if (direction === 'smaller') return '≤';
  if (classOf(row) === '时效' && measuresTime(row, target)) return '≤';
  const isCost = classOf(row) === '成本' || namesCost(row.name.text);
  if (isCost && direction === null && target.kind !== 'percent' && !namesSaving(row.name.text)) {
    return '≤';
  }
  const isAll = target.kind === 'percent' && target.number.eq(100);
  return isAll && (isShare(row.name.text) || isSatisfaction(row)) ? '=' : '≥';
}

function measuresTime({ name }: Indicator, target: Target): boolean {
  if (target.kind !== 'number' || target.unit === null || KEPT_UP.test(name.text)) return false;
  return measureOf(name.text) === 'time' && !isUnfit(name.text, target.unit);
}
