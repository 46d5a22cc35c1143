import FormulaParser from 'fast-formula-parser';

const { FormulaError } = FormulaParser;
const OPERATORS = ['=', '<>', '<', '<=', '>', '>='] as const;
const RANKS: Readonly<Record<string, number>> = { number: 1, string: 2, boolean: 3 };

/**
 * Makes the parser compare as Excel does: a blank cell equals both 0 and "", and text is compared
 * without regard to case. The library takes a blank for 0 and tells case apart.
 */
export function compareAsExcel(parser: FormulaParser): void {
  const other = parser.utils.applyInfix.bind(parser.utils);
  parser.utils.applyInfix = (left, operator, right) => {
    const comparison = OPERATORS.find((each) => each === operator);
    if (!comparison) return other(left, operator, right);
    const a = first(parser.utils.extractRefValue(left).val);
    const b = first(parser.utils.extractRefValue(right).val);
    if (a instanceof FormulaError) return a;
    if (b instanceof FormulaError) return b;
    const order = compare(a ?? blankBeside(b), b ?? blankBeside(a));
    return {
      '=': order === 0,
      '<>': order !== 0,
      '<': order < 0,
      '<=': order <= 0,
      '>': order > 0,
      '>=': order >= 0,
    }[comparison];
  };
}

/** Of an array the first element counts. */
function first(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const elements: readonly unknown[] = value;
  return first(elements[0]);
}

function blankBeside(other: unknown): unknown {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Numbers before text before truth values; below, at or above 0. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()];
    if (lowerA === lowerB) return 0;
    return lowerA < lowerB ? -1 : 1;
  }
  return (RANKS[typeof a] ?? 0) - (RANKS[typeof b] ?? 0);
}
