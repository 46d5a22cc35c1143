import type { RuleId } from '../../../src/rules/rule';
import { findingsOf } from '../describe-rule';
import type { Changes } from '../form-builder';

/** The rows of the sound form by the class that they stand in: 1 is the name's column, 2 the value's. */
const ROWS = {
  数量: ['D18', 'F18'],
  质量: ['D20', 'F20'],
  时效: ['D22', 'F22'],
  成本: ['D24', 'F24'],
  效益: ['D28', 'F28'],
  满意度: ['D30', 'F30'],
} as const;

/** A class of the sound form that a value can be tried in. */
export type TriedClass = keyof typeof ROWS;

/** What one rule says of a value in a class, with the severity: null when it is silent. */
export function verdict(
  rule: RuleId,
  inClass: TriedClass,
  value: string,
  name?: string,
): string | null {
  const [nameCell, valueCell] = ROWS[inClass];
  const changes: Changes = {
    [valueCell]: value,
    ...(name === undefined ? {} : { [nameCell]: name }),
  };
  const found = findingsOf(rule, changes).filter(({ cell }) => cell === valueCell);
  return found[0]?.severity ?? null;
}
