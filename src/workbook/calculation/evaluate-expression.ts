import { union } from '../../snapshot/area';
import { asReference, broadcast, scalarOf, sharedCells, type Evaluation } from './evaluation';
import type { Expression } from './expression';
import { applyBinary, applyUnary, withoutNoise } from './operators';
import { FormulaFailure, Reference, guarded, type Value } from './value';

/** The value of a whole formula. */
export function evaluateFormula(expression: Expression, evaluation: Evaluation): Value {
  if (expression.kind !== 'binary') return evaluate(expression, evaluation);
  const { operator, left, right } = expression;
  if (operator !== '+' && operator !== '-') return evaluate(expression, evaluation);
  return guarded(() =>
    broadcast([left, right].map(evaluator(evaluation)), evaluation, ([a = null, b = null]) =>
      withoutNoise(applyBinary(operator, a, b), a, b),
    ),
  );
}

function evaluator(evaluation: Evaluation): (expression: Expression) => Value {
  return (expression) => evaluate(expression, evaluation);
}

/** Error values are results, never thrown. */
function evaluate(expression: Expression, evaluation: Evaluation): Value {
  if (expression.kind === 'constant') return expression.value;
  return guarded(() => compute(expression, evaluation));
}

function compute(
  expression: Exclude<Expression, { kind: 'constant' }>,
  evaluation: Evaluation,
): Value {
  switch (expression.kind) {
    case 'unary': {
      const operand = evaluate(expression.operand, evaluation);
      return broadcast([operand], evaluation, ([a = null]) => applyUnary(expression.operator, a));
    }
    case 'binary': {
      const operands = [expression.left, expression.right].map(evaluator(evaluation));
      return broadcast(operands, evaluation, ([a = null, b = null]) =>
        applyBinary(expression.operator, a, b),
      );
    }
    case 'range':
    case 'union':
    case 'shared': {
      const left = asReference(evaluate(expression.left, evaluation));
      const right = asReference(evaluate(expression.right, evaluation));
      return combine(expression.kind, left, right);
    }
    case 'single':
      return scalarOf(evaluate(expression.operand, evaluation), { ...evaluation, arrays: false });
    case 'call': {
      const { callee, args } = expression;
      const inner =
        callee.arrays && !evaluation.arrays ? { ...evaluation, arrays: true } : evaluation;
      const lazy = args.map((arg) => () => evaluate(arg, inner));
      return callee.call(lazy, inner);
    }
  }
}

function combine(kind: 'range' | 'union' | 'shared', a: Reference, b: Reference): Reference {
  switch (kind) {
    case 'union':
      return new Reference([...a.regions, ...b.regions]);
    case 'shared':
      return sharedCells(a, b);
    case 'range': {
      const [first, second] = [a.single, b.single];
      if (first.sheet !== second.sheet) throw new FormulaFailure('#VALUE!');
      return new Reference([{ sheet: first.sheet, area: union(first.area, second.area) }]);
    }
  }
}
