import type { Form } from '../../../form/form';
import { FORM_PARTS, partOf, type FormPart } from '../../../form/form-part';
import type { Finding } from '../../../rules/finding';
import { groupFindings, type FindingGroup } from '../../../rules/group-findings';
import { printCell } from '../../../snapshot/address';
import { findingMessage } from '../../../texts/finding-message';
import type { AllRuleTexts, Language } from '../../../texts/texts';

/** What one rule says, word for word the same, at one or more cells of a part of the form. */
export interface Problem extends FindingGroup {
  readonly title: string;
}

export interface ProblemGroup {
  readonly part: FormPart;
  readonly problems: readonly Problem[];
}

/** Tells a finding from all others, and stays the same from one check to the next. */
export function findingKey({ sheet, cell, rule, detail }: Finding): string {
  return [sheet, printCell(cell), rule, detail].join('\n');
}

/** The findings by part of the form, in reading order, equal messages of a rule as one problem. */
export function groupProblems(
  form: Form,
  findings: readonly Finding[],
  rules: AllRuleTexts,
  language: Language,
): readonly ProblemGroup[] {
  const inOrder = [...findings].sort(byPlace);
  return FORM_PARTS.map((part) => ({
    part,
    problems: groupFindings(
      inOrder.filter((finding) => partOf(form, finding.cell) === part),
      (finding) => findingMessage(rules, finding, language),
    ).map((group) => ({ ...group, title: rules[group.rule].title })),
  })).filter(({ problems }) => problems.length > 0);
}

/** Every place of every problem, in the order in which the list shows them. */
export function placesOf(groups: readonly ProblemGroup[]): readonly Finding[] {
  return groups.flatMap(({ problems }) => problems.flatMap((problem) => problem.findings));
}

function byPlace(a: Finding, b: Finding): number {
  return a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}
