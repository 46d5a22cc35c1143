import { readFileSync } from 'node:fs';
import { check } from '../../src/check';
import type { FileReport } from '../../src/report/file-report';
import { reportOf, type Dismissed, type Report } from '../../src/report/report';
import type { Finding } from '../../src/rules/finding';
import { takeSnapshot } from '../../src/workbook/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** The report of the form in a file of test/forms; findings for which an answer is given are dismissed. */
export function reportOfForm(
  name: string,
  answerTo: (finding: Finding) => Pick<Dismissed, 'reason' | 'isStale'> | null = () => null,
): Report {
  const [checked] = check(takeSnapshot(openXlsx(readFileSync(`test/forms/${name}.xlsx`)).workbook));
  if (!checked) throw new Error(`no form in ${name}`);
  const dismissed = checked.findings.flatMap((finding) => {
    const answer = answerTo(finding);
    return answer ? [{ finding, ...answer }] : [];
  });
  const findings = checked.findings.filter((finding) => answerTo(finding) === null);
  return reportOf({ ...checked, findings }, dismissed);
}

export function fileOf(file: string, ...reports: readonly Report[]): FileReport {
  return { kind: 'checked', file, reports };
}
