import { toBase64 } from '../plan/base64';
import type { ReversibleEdit } from '../plan/edit';
import { makePlan } from '../plan/make-plan';
import type { Expectations, Plan } from '../plan/plan';
import { freeSheetName } from '../snapshot/free-sheet-name';
import { isReportSheet, REPORT_SHEET } from '../snapshot/report-sheet';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../snapshot/snapshot';
import type { Line } from './line';
import { readLines } from './read-lines';
import { reportPackage } from './sheet-package';

/** A plan that writes the report, and the sheet on which it will stand. */
export interface ReportPlan {
  readonly plan: Plan;
  readonly sheet: string;
  /** Somebody else's sheet has the report's name: it is left alone. */
  readonly nameTaken: boolean;
}

/**
 * What it takes to put a report into a workbook: a sheet at its end, or in the place of the report that stands there,
 * under the name that it has by now.
 * @param lines at least the title
 */
export function planReport(snapshot: Snapshot, lines: readonly Line[]): ReportPlan {
  const { sheets } = snapshot;
  const old = oldReport(sheets);
  const taken = sheets.map(({ name }) => name);
  const sheet = old?.name ?? freeSheetName(REPORT_SHEET, taken);
  const next = old && sheets[sheets.indexOf(old) + 1];
  const place = next ? { before: next.name } : {};
  const edit = (kind: 'delete-sheet' | 'insert-sheet', on: readonly Line[]): ReversibleEdit => {
    const template = { xlsx: toBase64(reportPackage(sheet, on)) };
    return { kind, sheet, template, ...place };
  };
  const edits = [
    ...(old ? [edit('delete-sheet', readLines(old))] : []),
    edit('insert-sheet', lines),
  ];
  const plan = makePlan({ key: 'write-report', data: { sheet } }, edits, snapshot);
  const expects = withTitle(plan.expects, sheet, old && [...old.cells.values()][0]);
  const title = lines[0]?.cells[0]?.formula ?? null;
  const yields = withTitle(plan.yields, sheet, { row: 0, column: 0, formula: title });
  return { plan: { ...plan, expects, yields }, sheet, nameTaken: !old && sheet !== REPORT_SHEET };
}

/** The one under the usual name where somebody has copied it. */
function oldReport(sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  const reports = sheets.filter(isReportSheet);
  return reports.find(({ name }) => name === REPORT_SHEET) ?? reports[0];
}

/** Only a report of ours may go. */
function withTitle(
  expected: Expectations,
  sheet: string,
  title: Pick<SnapshotCell, 'row' | 'column' | 'formula'> | undefined,
): Expectations {
  if (!title) return expected;
  const { row, column, formula } = title;
  const content = { kind: 'formula', formula } as const;
  return { ...expected, cells: [{ sheet, cell: { row, column }, content, numberFormat: null }] };
}
