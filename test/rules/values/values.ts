import type { RuleId } from '../../../src/rules/rule';
import { findingsOf } from '../describe-rule';
import type { Changes } from '../form-builder';

/** The rows of the sound form by the class that they stand in: the cells of name, this year's value, the period's value. */
export const ROWS = {
  数量: ['D18', 'F18', 'E18'],
  质量: ['D20', 'F20', 'E20'],
  时效: ['D22', 'F22', 'E22'],
  成本: ['D24', 'F24', 'E24'],
  效益: ['D28', 'F28', 'E28'],
  满意度: ['D30', 'F30', 'E30'],
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
