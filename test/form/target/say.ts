import type { Target } from '../../../src/form/target/target';

/** A target on one line: its kind, comparator, number and unit. */
export function say(target: Target): string {
  const comparator = 'comparator' in target ? (target.comparator ?? '') : '';
  return 'number' in target
    ? `${target.kind} ${comparator}${target.number.toFixed()}${target.unit ?? ''}`
    : `${target.kind} ${comparator}`.trim();
}
