import type { FormulaFunction } from './functions/definition';
import type { BinaryOperator, UnaryOperator } from './operators';
import type { Value } from './value';

/** A formula that can be computed: names, sheets and functions are found, and nothing in it is unknown. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: Value }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'range' | 'union' | 'shared';
      readonly left: Expression;
      readonly right: Expression;
    }
  /** `@`: the one value of several. */
  | { readonly kind: 'single'; readonly operand: Expression }
  | {
      readonly kind: 'call';
      readonly callee: FormulaFunction;
      readonly args: readonly Expression[];
    };

export const NOTHING: Expression = { kind: 'constant', value: null };
