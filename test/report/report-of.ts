import { readFileSync } from 'node:fs';
import { check } from '../../src/check';
import { dismiss } from '../../src/dismissals/dismiss';
import type { FileReport } from '../../src/report/file-report';
import { reportOf, type Dismissed, type Report } from '../../src/report/report';
import type { Finding } from '../../src/rules/finding';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** The report of the form in a file of test/forms; findings for which an answer is given are dismissed. */
export function reportOfForm(
  name: string,
  answerTo: (finding: Finding) => Pick<Dismissed, 'reason' | 'isStale'> | null = () => null,
): Report {
  const [checked] = check(takeSnapshot(openXlsx(readFileSync(`test/forms/${name}.xlsx`)).workbook));
  if (!checked) throw new Error(`no form in ${name}`);
  const answers = checked.findings.flatMap((finding) => {
    const answer = answerTo(finding);
    if (!answer) return [];
    const { reason, isStale } = answer;
    return [{ finding, dismissal: dismiss(checked.form, finding, reason), isStale }];
  });
  const dismissed = answers.filter(({ isStale }) => !isStale);
  const lapsed = answers.filter(({ isStale }) => isStale);
  const gone = new Set(dismissed.map(({ finding }) => finding));
  return reportOf({
    ...checked,
    findings: checked.findings.filter((finding) => !gone.has(finding)),
    explanations: { dismissed, lapsed, idle: [] },
  });
}

export function fileOf(file: string, ...reports: readonly Report[]): FileReport {
  return { kind: 'checked', file, reports };
}
