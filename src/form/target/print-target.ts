import type { MeasuredTarget } from './target';

/** A target as the forms want it written: one sign, the number, the unit, as in ≥90%. It reads back the same. */
export function printTarget(
  target: Pick<MeasuredTarget, 'comparator' | 'number' | 'unit'>,
): string {
  const { comparator, number, unit } = target;
  return `${comparator ?? ''}${number.toFixed()}${unit ?? ''}`;
}
