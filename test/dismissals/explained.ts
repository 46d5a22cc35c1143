import { check, type CheckedForm } from '../../src/check';
import { withDismissals } from '../../src/dismissals/dismissal';
import { dismiss } from '../../src/dismissals/dismiss';
import type { Finding } from '../../src/rules/finding';
import { printCell } from '../../src/snapshot/address';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { writeKept } from '../../src/workbook/custom-xml/kept-part';
import type { Workbook } from '../../src/workbook/workbook';

/** `vague-value F20`, with the detail where there is one. */
export const named = ({ rule, detail, cell }: Finding) =>
  [rule, printCell(cell), detail].filter((part) => part !== '').join(' ');

/** The first form of a workbook, checked as it is now. */
export function checked(workbook: Workbook): CheckedForm {
  const [form] = check(takeSnapshot(workbook));
  if (!form) throw new Error('no form');
  return form;
}

/** Dismisses findings in the workbook, as the pane does. */
export function explain(workbook: Workbook, findings: readonly Finding[], reason = '已核实'): void {
  const { form } = checked(workbook);
  const kept = takeSnapshot(workbook).kept ?? null;
  const added = findings.map((finding) => dismiss(form, finding, reason));
  writeKept(workbook, withDismissals(kept, added));
}

/** What became of the findings: still problems, explained, explained once, about nothing any more. */
export function fate({ findings, explanations }: CheckedForm) {
  const { dismissed, lapsed, idle } = explanations;
  return {
    open: findings.map(named),
    dismissed: dismissed.map(({ finding }) => named(finding)),
    lapsed: lapsed.map(({ finding, dismissal }) => [named(finding), dismissal.reason].join('：')),
    idle: idle.map(({ rule, cell }) => `${rule} ${cell}`),
  };
}
