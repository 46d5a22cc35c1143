import { FormulaFailure } from '../value';
import { mean, sum } from './numbers-in';

/** @throws FormulaFailure `#NUM!` for none */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** The k-th greatest. @throws FormulaFailure `#NUM!` */
export function large(numbers: readonly number[], k: number): number {
  return nth(
    numbers.toSorted((a, b) => b - a),
    k,
  );
}

/** The k-th least. @throws FormulaFailure `#NUM!` */
export function small(numbers: readonly number[], k: number): number {
  return nth(
    numbers.toSorted((a, b) => a - b),
    k,
  );
}

/** Inclusive, between neighbours by proportion. @throws FormulaFailure `#NUM!` */
export function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0 || share < 0 || share > 1) throw new FormulaFailure('#NUM!');
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place % 1);
}

/** The value met most often, the first of several. @throws FormulaFailure `#N/A` where none is met twice */
export function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const found = [...counts].find(([, count]) => count === most);
  if (!found || most < 2) throw new FormulaFailure('#N/A');
  return found[0];
}

/** @param lost 1 for a sample, 0 for all there are. @throws FormulaFailure `#DIV/0!` */
export function variance(numbers: readonly number[], lost: 0 | 1): number {
  if (numbers.length <= lost) throw new FormulaFailure('#DIV/0!');
  const middle = mean(numbers);
  return sum(numbers.map((each) => (each - middle) ** 2)) / (numbers.length - lost);
}

/** @param ascending the least is first. @throws FormulaFailure `#N/A` where the number is not among them */
export function rank(number: number, numbers: readonly number[], ascending: boolean): number {
  if (!numbers.includes(number)) throw new FormulaFailure('#N/A');
  return numbers.filter((each) => (ascending ? each < number : each > number)).length + 1;
}

function nth(sorted: readonly number[], k: number): number {
  const found = sorted[Math.ceil(k) - 1];
  if (found === undefined) throw new FormulaFailure('#NUM!');
  return found;
}
