import FormulaParser, { type Argument } from 'fast-formula-parser';

const { FormulaError } = FormulaParser;

/**
 * Common functions that the library lacks, computes wrongly for blank cells, or (SUM and the like) computes in
 * quadratic time, which a whole column makes felt.
 */
export const FUNCTIONS: Readonly<Record<string, (...args: readonly Argument[]) => unknown>> = {
  SUM: (...args) => sum(args.flatMap(numbersOf)),
  AVERAGE: (...args) => {
    const numbers = args.flatMap(numbersOf);
    if (numbers.length === 0) throw new FormulaError('#DIV/0!');
    return sum(numbers) / numbers.length;
  },
  MAX: (...args) => extreme(args, (a, b) => a > b),
  MIN: (...args) => extreme(args, (a, b) => a < b),
  COUNTA: (...args) => args.flatMap(valuesOf).filter((value) => value !== null).length,
  LEN: (...args) => {
    const [value] = args.flatMap(valuesOf);
    if (value instanceof FormulaError) throw value;
    if (typeof value === 'boolean') return value ? 4 : 5;
    return typeof value === 'string' || typeof value === 'number' ? String(value).length : 0;
  },
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function extreme(args: readonly Argument[], isBetter: (a: number, b: number) => boolean): number {
  const numbers = args.flatMap(numbersOf);
  return numbers.reduce((best, each) => (isBetter(each, best) ? each : best), numbers[0] ?? 0);
}

function valuesOf(argument: Argument): unknown[] {
  const { value } = argument;
  const values: unknown[] = Array.isArray(value) ? value.flat() : [value];
  return values.map((each) => each ?? null);
}

/** Text and truth values count where they are written in the formula, not where they stand in cells. */
function numbersOf(argument: Argument): number[] {
  const inCells = argument.isRangeRef === true || argument.isCellRef === true;
  const numbers: number[] = [];
  for (const value of valuesOf(argument)) {
    if (value instanceof FormulaError) throw value;
    if (typeof value === 'number') numbers.push(value);
    else if (!inCells && value !== null) {
      const number = Number(value);
      if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
      numbers.push(number);
    }
  }
  return numbers;
}
