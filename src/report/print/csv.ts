import type { Finding } from '../../rules/finding';
import { printCell } from '../../snapshot/address';
import { partOf } from '../../form/form-part';
import type { CliTexts } from '../../texts/cli';
import { findingMessage } from '../../texts/finding-message';
import { fill } from '../../texts/sentence';
import type { FileReport } from '../file-report';
import { unanswered, type Report } from '../report';
import type { Tool } from '../tool';
import type { Printer } from './printer';

/** Without it Excel takes the file for one in the old Chinese encoding. */
const BYTE_ORDER_MARK = '\ufeff';

const COLUMNS = [
  'file',
  'sheet',
  'part',
  'cell',
  'severity',
  'rule',
  'title',
  'message',
  'status',
  'reason',
  'packs',
] as const satisfies readonly (keyof CliTexts['report']['columns'])[];

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** One line a finding, for sorting and filtering in Excel; a form without findings has a line, too, and so has a file that was not checked. */
export function csvPrinter(texts: CliTexts, tool: Tool): Printer {
  const packs = printPacks(tool, texts);
  return {
    head: () => BYTE_ORDER_MARK + printRows([texts.report.columns]),
    file: (report) => printRows(rowsOf(report, texts).map((row) => ({ ...row, packs }))),
    between: '',
    tail: () => null,
  };
}

function rowsOf(file: FileReport, texts: CliTexts): readonly Row[] {
  if (file.kind === 'checked') {
    return file.reports.flatMap((report) => formRows(file.file, report, texts));
  }
  const message = texts.cli.fileErrors[file.code];
  return [{ file: file.file, message, status: texts.report.status.failed }];
}

function formRows(file: string, report: Report, texts: CliTexts): readonly Row[] {
  const { form, dismissed, hasUnreadable } = report;
  const { status } = texts.report;
  const rowOf = (finding: Finding): Row => ({
    file,
    sheet: form.sheet,
    part: texts.parts[partOf(form, finding.cell)],
    cell: printCell(finding.cell),
    severity: texts.cli.severity[finding.severity],
    rule: finding.rule,
    title: texts.rules[finding.rule].title,
    message: findingMessage(texts.rules, finding, texts.language),
  });
  const rows = [
    ...unanswered(report).map((finding) => ({ ...rowOf(finding), status: status.open })),
    ...dismissed.map(({ finding, reason, isStale }) => ({
      ...rowOf(finding),
      status: isStale ? status.stale : status.dismissed,
      reason,
    })),
  ];
  const place = { file, sheet: form.sheet };
  return [
    ...(rows.length > 0 ? rows : [{ ...place, status: status.clean }]),
    ...(hasUnreadable ? [{ ...place, message: texts.reading.unreadable }] : []),
  ];
}

function printPacks({ packs }: Tool, { report }: CliTexts): string {
  return packs.map((pack) => fill(report.pack, pack)).join(report.packSeparator);
}

/** RFC 4180: lines end with CR LF, of which the last line feed is the writer's. */
function printRows(rows: readonly Row[]): string {
  return rows
    .map((row) => `${COLUMNS.map((column) => printCsvCell(row[column] ?? '')).join(',')}\r`)
    .join('\n');
}

/** What Excel would take for a formula when it opens the file, full-width signs of Chinese Excel among them. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]/u;

/** Someone else's text must stay text: an apostrophe before it keeps Excel from computing it. */
function printCsvCell(text: string): string {
  const harmless = FORMULA_START.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
