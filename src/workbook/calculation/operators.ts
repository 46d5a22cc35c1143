import { compareValues } from './comparison';
import { finite, toNumber, toText } from './coerce';
import { FormulaFailure, type Scalar } from './value';

export type Arithmetic = '+' | '-' | '*' | '/' | '^';
export type BinaryOperator = Arithmetic | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';
export type UnaryOperator = '+' | '-' | '%';

/** @throws FormulaFailure */
export function applyBinary(operator: BinaryOperator, a: Scalar, b: Scalar): Scalar {
  switch (operator) {
    case '&':
      return toText(a) + toText(b);
    case '=':
      return compareValues(a, b) === 0;
    case '<>':
      return compareValues(a, b) !== 0;
    case '<':
      return compareValues(a, b) < 0;
    case '<=':
      return compareValues(a, b) <= 0;
    case '>':
      return compareValues(a, b) > 0;
    case '>=':
      return compareValues(a, b) >= 0;
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return finite(calculate(operator, toNumber(a), toNumber(b)));
  }
}

/** @throws FormulaFailure */
export function applyUnary(operator: UnaryOperator, operand: Scalar): Scalar {
  switch (operator) {
    case '+':
      return operand;
    case '-':
      return 0 - toNumber(operand);
    case '%':
      return toNumber(operand) / 100;
  }
}

/** The difference of two sums that agree in 15 digits: what is left is the error of binary fractions. */
const NOISE = 2 ** -49;

/** Excel takes the last sum or difference of a formula for 0 when it is nothing beside its terms. */
export function withoutNoise(result: Scalar, a: Scalar, b: Scalar): Scalar {
  if (typeof result !== 'number' || typeof a !== 'number' || typeof b !== 'number') return result;
  return Math.abs(result) < NOISE * Math.max(Math.abs(a), Math.abs(b)) ? 0 : result;
}

function calculate(operator: Arithmetic, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      if (b === 0) throw new FormulaFailure('#DIV/0!');
      return a / b;
    case '^':
      if (a === 0 && b === 0) throw new FormulaFailure('#NUM!');
      if (a === 0 && b < 0) throw new FormulaFailure('#DIV/0!');
      return a ** b;
  }
}
