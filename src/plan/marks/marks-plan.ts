import { printCell } from '../../snapshot/address';
import { contains, headOf, type CellRef } from '../../snapshot/area';
import type { SheetSnapshot, Snapshot } from '../../snapshot/snapshot';
import type { Finding } from '../../rules/finding';
import type { MarkEdit } from '../edit';
import { MARK_SEVERITIES, type Mark, type MarkSeverity } from './mark';
import { NOTHING_EXPECTED, type Write } from '../plan';

export interface MarksPlan {
  readonly plan: Write;
  /** Sheets with findings that are protected and so keep no marks. */
  readonly protectedSheets: readonly string[];
}

/**
 * The plan that makes the sheets show exactly these findings: marks where there are findings,
 * none on any other sheet. A cell gets one mark, of its worst finding; a cell covered by a merge
 * is marked at the merge's head, the only one that shows. Protected sheets are left alone.
 */
export function planMarks(findings: readonly Finding[], snapshot: Snapshot): MarksPlan {
  const bySheet = new Map<string, Finding[]>(snapshot.sheets.map(({ name }) => [name, []]));
  for (const finding of findings) bySheet.get(finding.sheet)?.push(finding);
  const findingsOn = ({ name }: SheetSnapshot) => bySheet.get(name) ?? [];
  const [locked, open] = partition(snapshot.sheets);
  return {
    plan: write(
      open.map((sheet) => {
        const marks = marksOf(sheet, findingsOn(sheet));
        return marks.length > 0
          ? { kind: 'set-marks', sheet: sheet.name, marks }
          : { kind: 'clear-marks', sheet: sheet.name };
      }),
    ),
    protectedSheets: locked.filter((sheet) => findingsOn(sheet).length > 0).map(({ name }) => name),
  };
}

export interface ClearPlan {
  readonly plan: Write;
  /** The same for the protected sheets: it can only be carried out where there is nothing to clear. */
  readonly protectedPlan: Write;
}

/** The plan that takes our marks off every sheet. */
export function planClearing(snapshot: Snapshot): ClearPlan {
  const [locked, open] = partition(snapshot.sheets);
  return { plan: clear(open), protectedPlan: clear(locked) };
}

function clear(sheets: readonly SheetSnapshot[]): Write {
  return write(sheets.map((sheet) => ({ kind: 'clear-marks', sheet: sheet.name })));
}

/** Marks rely on nothing: whatever stands in the cells, they show what was found there. */
function write(edits: readonly MarkEdit[]): Write {
  return { edits, expects: NOTHING_EXPECTED, yields: NOTHING_EXPECTED };
}

function partition(sheets: readonly SheetSnapshot[]) {
  return [
    sheets.filter((sheet) => sheet.protected),
    sheets.filter((sheet) => !sheet.protected),
  ] as const;
}

function marksOf(sheet: SheetSnapshot, findings: readonly Finding[]): readonly Mark[] {
  const worst = new Map<string, Mark>();
  for (const { cell, severity } of findings) {
    const shown = shownCell(sheet, cell);
    const address = printCell(shown);
    const standing = worst.get(address);
    if (!standing || isWorse(severity, standing.severity)) {
      worst.set(address, { cell: shown, severity });
    }
  }
  return [...worst.values()].sort(inReadingOrder);
}

function shownCell(sheet: SheetSnapshot, cell: CellRef): CellRef {
  const merge = sheet.merges.find((area) => contains(area, cell));
  return merge ? headOf(merge) : { row: cell.row, column: cell.column };
}

function isWorse(a: MarkSeverity, b: MarkSeverity): boolean {
  return MARK_SEVERITIES.indexOf(a) > MARK_SEVERITIES.indexOf(b);
}

function inReadingOrder(a: Mark, b: Mark): number {
  return a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}
