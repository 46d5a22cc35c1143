import { isError } from '../../../snapshot/snapshot';
import { parseNumberText } from '../../shown/number-text';
import { compareValues, sameKind } from '../comparison';
import type { Scalar } from '../value';

export type Test = (value: Scalar) => boolean;

const OPERATOR = /^(<>|<=|>=|=|<|>)?(.*)$/s;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/** What a condition such as `">=3"`, `"合*"` or `5` asks of a cell. */
export function criterion(condition: Scalar): Test {
  if (condition === null) return equals(0);
  if (typeof condition !== 'string') return equals(condition);
  const [, operator = '', operand = ''] = OPERATOR.exec(condition) ?? [];
  switch (operator) {
    case '':
      return operand === '' ? isEmpty : matches(operand);
    case '=':
      return operand === '' ? (value) => value === null : matches(operand);
    case '<>': {
      if (operand === '') return (value) => value !== null;
      const same = matches(operand);
      return (value) => !same(value);
    }
    default:
      return ordered(operator, literal(operand));
  }
}

/** Text with `*`, `?` and `~`, as Excel's searches understand them, compared from end to end. */
export function wildcard(pattern: string): RegExp {
  return new RegExp(`^${wildcardSource(pattern)}$`, 'isu');
}

export function hasWildcard(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

export function wildcardSource(pattern: string): string {
  return pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}/]/g, (found, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`.replace('\\~', '~');
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found}`;
  });
}

function isEmpty(value: Scalar): boolean {
  return value === null || value === '';
}

function matches(operand: string): Test {
  const wanted = literal(operand);
  if (typeof wanted !== 'string') return equals(wanted);
  const pattern = wildcard(wanted);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** Numbers are found in text that reads as one too: `"1"` in a cell meets the condition 1. */
function equals(wanted: Scalar): Test {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted !== 'number') return (value) => value === wanted;
  return (value) => {
    if (typeof value === 'number') return compareValues(value, wanted) === 0;
    return typeof value === 'string' && parseNumberText(value)?.value === wanted;
  };
}

function ordered(operator: string, wanted: Scalar): Test {
  return (value) => {
    if (!sameKind(value, wanted)) return false;
    const order = compareValues(value, wanted);
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
}

function literal(text: string): Scalar {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  if (ERROR.test(text)) return { error: upper };
  return parseNumberText(text)?.value ?? text;
}
