import { toNumber } from '../coerce';
import { valuesOf, type Evaluation } from '../evaluation';
import { FormulaFailure, Reference, unlessError, type Value } from '../value';

/**
 * The numbers among some arguments: text and truth values count where they are written in the formula, not where
 * they stand in cells. @throws FormulaFailure for an error value among them
 */
export function numbersIn(args: readonly Value[], evaluation: Evaluation): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg instanceof Reference) {
      for (const value of arg.regions.flatMap((region) => evaluation.values.list(region))) {
        const plain = unlessError(value);
        if (typeof plain === 'number') numbers.push(plain);
      }
      continue;
    }
    for (const { value, inCells } of valuesOf(arg, evaluation)) {
      const plain = unlessError(value);
      if (typeof plain === 'number') numbers.push(plain);
      else if (!inCells) numbers.push(toNumber(plain));
    }
  }
  return numbers;
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}

/** @throws FormulaFailure `#DIV/0!` for none */
export function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new FormulaFailure('#DIV/0!');
  return sum(numbers) / numbers.length;
}

/** The greatest or least; 0 for none. */
export function extreme(numbers: Iterable<number>, isBetter: (a: number, b: number) => boolean) {
  let best: number | undefined;
  for (const each of numbers) if (best === undefined || isBetter(each, best)) best = each;
  return best ?? 0;
}
