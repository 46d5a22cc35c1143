import type { CheckedForm } from '../check';
import { totalOf } from '../report/file-report';
import { reportOf } from '../report/report';
import type { Tool } from '../report/tool';
import type { Finding } from '../rules/finding';
import { reportTitle } from '../snapshot/report-sheet';
import { fill } from '../texts/sentence';
import { countsText, formLines, formTitle } from './form-lines';
import { line, type Line } from './line';
import type { ReportWords } from './report-words';

/** What a report in the workbook tells of. */
export interface ReportContents {
  /** All forms of the workbook, at least one. */
  readonly forms: readonly CheckedForm[];
  readonly tool: Tool;
  /** As people read it. */
  readonly checkedAt: string;
  /** Which findings are reasons for return; errors and warnings where nobody chose. */
  readonly isReturned?: ((finding: Finding) => boolean) | undefined;
}

/** More forms on one sheet nobody reads, and the workbook has to carry the report, once more for taking it back. */
const MOST_FORMS = 20;
const MOST_FINDINGS = 300;
const LEAST_FINDINGS = 16;

/** The report, line by line. */
export function reportLines(contents: ReportContents, words: ReportWords): readonly Line[] {
  const { report, sheet } = words;
  const { isReturned } = contents;
  const forms = contents.forms.slice(0, MOST_FORMS);
  const most = Math.max(LEAST_FINDINGS, Math.floor(MOST_FINDINGS / forms.length));
  const left = contents.forms.length - forms.length;
  return [
    {
      shape: 'title',
      cells: [{ value: report.title, formula: reportTitle(report.title) }],
    },
    ...headLines(contents, words),
    ...forms.flatMap((form) => formLines(form, { most, isReturned }, words)),
    ...(left > 0 ? [line('section', fill(sheet.formsLeft, { count: String(left) }))] : []),
  ];
}

function headLines(
  { forms, tool, checkedAt }: ReportContents,
  words: ReportWords,
): readonly Line[] {
  const { report, sheet } = words;
  const { name, version } = tool;
  const packs = tool.packs.map((pack) => fill(report.pack, pack)).join(report.packSeparator);
  const titles = forms.slice(0, MOST_FORMS).map(({ form }) => formTitle(form, words));
  const counts = totalOf(forms.map((form) => reportOf(form).counts));
  return [
    line('fact', sheet.facts.forms, titles.join('\n')),
    line('fact', sheet.facts.checkedAt, checkedAt),
    line('fact', sheet.facts.checkedWith, fill(report.checkedWith, { name, version, packs })),
    line('fact', sheet.facts.result, countsText(counts, words)),
    line('fact', sheet.facts.note, sheet.note),
  ];
}
