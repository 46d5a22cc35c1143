import type { CheckedForm } from '../check';
import type { Form } from '../form/form';
import { reportOf, type Counts, type Report } from '../report/report';
import type { Finding } from '../rules/finding';
import { findingMessage } from '../texts/finding-message';
import { fill } from '../texts/sentence';
import { dimensionLines } from './dimension-lines';
import { explanationLines } from './explanation-lines';
import { findingHead, findingLine } from './finding-lines';
import { line, type Line } from './line';
import { opinionLines, opinionPoints } from './opinion-lines';
import type { ReportWords } from './report-words';

/** Which findings of a form the report tells of. */
export interface Selection {
  /** So many at most. */
  readonly most: number;
  /** Which of them are reasons for return; errors and warnings where nobody chose. */
  readonly isReturned?: ((finding: Finding) => boolean) | undefined;
}

/** All that is reported of one form. */
export function formLines(
  checked: CheckedForm,
  { most, isReturned }: Selection,
  words: ReportWords,
): readonly Line[] {
  const whole = reportOf(checked);
  const report = { ...whole, findings: whole.findings.slice(0, most) };
  const numbers = new Map(report.findings.map((finding, at) => [finding, at + 1]));
  const listed = whole.parts.map(({ part, findings }) => ({
    part,
    findings: findings.filter((finding) => numbers.has(finding)),
  }));
  return [
    line('section', formTitle(report.form, words)),
    ...findingLines(report, words),
    ...leftLine(whole.findings.length - report.findings.length, words),
    ...explanationLines(report, checked.explanations, words),
    ...dimensionLines(report.dimensions, (finding) => numbers.get(finding), words),
    ...opinionLines(opinionPoints({ parts: listed }, isReturned, words), words),
  ];
}

/** A form by its title, its sheet and its year. */
export function formTitle({ title, sheet, year }: Form, { sheet: words }: ReportWords): string {
  const years = year === null ? words.noYear : fill(words.year, { year: String(year) });
  return fill(words.formAt, { form: title.text || sheet, sheet, year: years });
}

export function countsText({ error, warning, info }: Counts, { sheet }: ReportWords): string {
  const counts = { error: String(error), warning: String(warning), info: String(info) };
  return fill(sheet.counts, counts);
}

function findingLines({ findings, counts }: Report, words: ReportWords): readonly Line[] {
  const { report, rules, language } = words;
  const part = line('part', report.sections.findings, countsText(counts, words));
  if (findings.length === 0) return [part, line('point', '', report.noFindings)];
  return [
    part,
    findingHead(words),
    ...findings.map((finding, at) =>
      findingLine(at + 1, finding, findingMessage(rules, finding, language), words),
    ),
  ];
}

function leftLine(count: number, { sheet }: ReportWords): readonly Line[] {
  return count > 0 ? [line('point', '', fill(sheet.left, { count: String(count) }))] : [];
}
