import Big from 'big.js';
import { readerText } from '../../text/annual';
import type { Entry, Indicator } from '../../form';

/** What the weights of some rows add up to. */
export interface WeightTotal {
  /** In hundredths of the whole. */
  readonly sum: Big;
  /** Whether 预算执行率 is one of the rows: its points are not outside of the table then. */
  readonly countsExecution: boolean;
}

const WEIGHT = /^(\d+(?:\.\d+)?)(?:分|%)?$/u;
const EXECUTION = /预算.{0,4}执行率/u;
const WHOLE = new Big(100);

/** Null where no row has a weight yet, or one of them holds something else. */
export function weightTotalOf(rows: readonly Indicator[]): WeightTotal | null {
  const weights = entriesOf(rows)
    .map((entry) => readerText(entry).normalize('NFKC').replace(/\s/gu, ''))
    .filter((text) => text !== '')
    .map((text) => WEIGHT.exec(text)?.[1]);
  const numbers = weights.flatMap((digits) => (digits === undefined ? [] : [new Big(digits)]));
  if (numbers.length === 0 || numbers.length < weights.length) return null;
  const sum = numbers.reduce((total, number) => total.plus(number), new Big(0));
  const countsExecution = rows.some(({ name }) => EXECUTION.test(name.text));
  // Shares of 1: 0.1, 0.15.
  const isShares = numbers.every((number) => number.lt(1)) && sum.gt(0);
  return { sum: isShares ? sum.times(WHOLE) : sum, countsExecution };
}

/** A weight merged over several rows counts once. */
function entriesOf(rows: readonly Indicator[]): readonly Entry[] {
  const entries = rows.flatMap(({ weight }) => (weight ? [weight] : []));
  return [...new Map(entries.map((entry) => [`${entry.row},${entry.column}`, entry])).values()];
}
