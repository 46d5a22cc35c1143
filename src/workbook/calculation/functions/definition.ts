import { isError } from '../../../snapshot/snapshot';
import { broadcast, type Evaluation } from '../evaluation';
import { FormulaFailure, type Scalar, type Value } from '../value';

/** An argument that is computed only when it is asked for. */
export type Lazy = () => Value;

/** What can change a value though nothing that the formula names has: the moment, or cells that it does not name. */
export type Volatility = false | 'moment' | 'cells';

export interface FormulaFunction {
  /** How many arguments it takes. */
  readonly min: number;
  readonly max: number;
  /** Its arguments are computed as in an array formula. */
  readonly arrays: boolean;
  readonly volatile: Volatility;
  readonly call: (args: readonly Lazy[], evaluation: Evaluation) => Value;
}

export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

const MANY = 255;

interface Traits {
  readonly arrays?: boolean;
  readonly volatile?: Volatility;
}

/** A function that decides itself which of its arguments it computes. */
export function lazy(
  min: number,
  max: number,
  call: FormulaFunction['call'],
  { arrays = false, volatile = false }: Traits = {},
): FormulaFunction {
  return { min, max, arrays, volatile, call };
}

/** A function that takes references and arrays as they are. */
export function general(
  min: number,
  max: number,
  compute: (args: readonly Value[], evaluation: Evaluation) => Value,
  traits: Traits = {},
): FormulaFunction {
  return lazy(
    min,
    max,
    (args, evaluation) =>
      compute(
        args.map((arg) => arg()),
        evaluation,
      ),
    traits,
  );
}

/** Like `general`, with any number of arguments. */
export function variadic(
  compute: (args: readonly Value[], evaluation: Evaluation) => Value,
  traits: Traits = {},
): FormulaFunction {
  return general(1, MANY, compute, traits);
}

/** A function of single values; arrays are computed element by element, an error among the arguments is the result. */
export function scalar(
  min: number,
  max: number,
  compute: (args: readonly Scalar[], evaluation: Evaluation) => Scalar,
): FormulaFunction {
  return general(min, max, (args, evaluation) =>
    broadcast(args, evaluation, (scalars) => {
      for (const each of scalars) if (isError(each)) throw new FormulaFailure(each.error);
      return compute(scalars, evaluation);
    }),
  );
}

/** A function of single values that looks at error values itself. */
export function inspecting(compute: (value: Scalar) => Scalar): FormulaFunction {
  return general(1, 1, (args, evaluation) =>
    broadcast(args, evaluation, ([value]) => compute(value ?? null)),
  );
}
