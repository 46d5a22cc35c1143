import type { FormPart } from '../form/form-part';
import type { Finding } from '../rules/finding';
import { groupFindings } from '../rules/group-findings';
import type { RuleId, Severity } from '../rules/rule';
import type { CellRef } from '../snapshot/area';
import type { Report } from './report';

/** One numbered point of 退回意见. */
export interface OpinionPoint {
  readonly part: FormPart;
  readonly rule: RuleId;
  readonly message: string;
  readonly cells: readonly CellRef[];
}

/** A hint is no reason to send a form back. */
const RETURNED: readonly Severity[] = ['error', 'warning'];

/**
 * What to write when the form goes back: part by part, the same sentence said once.
 * @param messageOf what a finding says to people
 * @param isChosen which of the findings; errors and warnings where the reviewer did not choose
 */
export function opinionOf(
  { parts }: Pick<Report, 'parts'>,
  messageOf: (finding: Finding) => string,
  isChosen = ({ severity }: Finding) => RETURNED.includes(severity),
): readonly OpinionPoint[] {
  return parts.flatMap(({ part, findings }) =>
    groupFindings(findings.filter(isChosen), messageOf).map((group) => ({
      part,
      rule: group.rule,
      message: group.message,
      cells: group.findings.map(({ cell }) => cell),
    })),
  );
}
