import { isError } from '../../../snapshot/snapshot';
import { compareValues } from '../comparison';
import { toBoolean, toInteger } from '../coerce';
import { broadcast, scalarOf, valuesOf, type Evaluation } from '../evaluation';
import { FormulaFailure, Matrix, Reference, type Scalar, type Value } from '../value';
import { general, lazy, scalar, variadic, type FunctionTable, type Lazy } from './definition';

const MANY = 254;
/** What IF gives where it has no third argument. */
const NO: Lazy = () => false;

export const LOGIC: FunctionTable = {
  TRUE: general(0, 0, () => true),
  FALSE: general(0, 0, () => false),
  NOT: scalar(1, 1, ([value = null]) => !toBoolean(value)),
  AND: variadic((args, evaluation) => truths(args, evaluation).every(Boolean)),
  OR: variadic((args, evaluation) => truths(args, evaluation).some(Boolean)),
  XOR: variadic((args, evaluation) => truths(args, evaluation).filter(Boolean).length % 2 === 1),
  IF: lazy(2, 3, ([test, yes, no], evaluation) =>
    choose(test, evaluation, (value) => {
      if (isError(value)) return () => value;
      return (toBoolean(value) ? yes : no) ?? NO;
    }),
  ),
  IFERROR: lazy(2, 2, (args, evaluation) => insteadOf(args, evaluation, isError)),
  IFNA: lazy(2, 2, (args, evaluation) =>
    insteadOf(args, evaluation, (value) => isError(value) && value.error === '#N/A'),
  ),
  IFS: lazy(2, MANY, (args, evaluation) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      if (toBoolean(one(args[i], evaluation))) return args[i + 1]?.() ?? null;
    }
    throw new FormulaFailure('#N/A');
  }),
  SWITCH: lazy(3, MANY, ([subject, ...cases], evaluation) => {
    const value = one(subject, evaluation);
    if (isError(value)) return value;
    for (let i = 0; i + 1 < cases.length; i += 2) {
      if (compareValues(value, one(cases[i], evaluation)) === 0) return cases[i + 1]?.() ?? null;
    }
    const rest = cases.length % 2 === 1 ? cases.at(-1) : undefined;
    if (!rest) throw new FormulaFailure('#N/A');
    return rest();
  }),
  CHOOSE: lazy(2, MANY, ([index, ...choices], evaluation) =>
    choose(index, evaluation, (value) => {
      if (isError(value)) return () => value;
      const choice = choices[toInteger(value) - 1];
      if (!choice) throw new FormulaFailure('#VALUE!');
      return choice;
    }),
  ),
};

/** In cells only truth values and numbers count; written in the formula, text must say TRUE or FALSE. */
function truths(args: readonly Value[], evaluation: Evaluation): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    for (const { value, inCells } of valuesOf(arg, evaluation)) {
      if (inCells && (value === null || typeof value === 'string')) continue;
      found.push(toBoolean(value));
    }
  }
  if (found.length === 0) throw new FormulaFailure('#VALUE!');
  return found;
}

function one(arg: Lazy | undefined, evaluation: Evaluation): Scalar {
  return arg ? scalarOf(arg(), evaluation) : null;
}

/** One of several arguments, chosen by a value; for an array of values the choice is made for each of them. */
function choose(
  selector: Lazy | undefined,
  evaluation: Evaluation,
  pick: (value: Scalar) => Lazy,
): Value {
  const value = selector?.() ?? null;
  const isArray = value instanceof Matrix || (value instanceof Reference && evaluation.arrays);
  const plain = isArray ? broadcast([value], evaluation, ([each = null]) => each) : value;
  if (!(plain instanceof Matrix)) return pick(scalarOf(plain, evaluation))();
  // Every choice is computed once, then each element takes its own.
  const known = new Map<Lazy, Value>();
  const pickOf = (each: Scalar): Value => {
    const lazyChoice = pick(each);
    const before = known.get(lazyChoice);
    if (before !== undefined) return before;
    const computed = lazyChoice();
    known.set(lazyChoice, computed);
    return computed;
  };
  const chosen = [...plain.values()].map(pickOf);
  const all = [plain, ...known.values()];
  const positions = new Map([...known.values()].map((each, i) => [each, i + 1]));
  const index = new Matrix(plain.rows, plain.columns, (row, column) => {
    const choice = chosen[row * plain.columns + column];
    return choice === undefined ? 0 : (positions.get(choice) ?? 0);
  });
  return broadcast([index, ...all], evaluation, ([position, ...values]) => {
    return typeof position === 'number' ? (values[position] ?? null) : null;
  });
}

function insteadOf(
  [first, second]: readonly Lazy[],
  evaluation: Evaluation,
  applies: (value: Scalar) => boolean,
): Value {
  const value = first?.() ?? null;
  const plain =
    value instanceof Matrix || (value instanceof Reference && evaluation.arrays)
      ? broadcast([value], evaluation, ([each = null]) => each)
      : value;
  if (!(plain instanceof Matrix)) {
    return applies(scalarOf(plain, evaluation)) ? (second?.() ?? null) : plain;
  }
  return broadcast([plain, second?.() ?? null], evaluation, ([each = null, other = null]) =>
    applies(each) ? other : each,
  );
}
