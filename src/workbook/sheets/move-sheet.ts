import { calculateCells } from '../calculation/calculate';
import type { Cell } from '../cells/cell';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import { WorkbookError } from '../workbook-error';
import { rewriteSheets } from './sheet-references';

/**
 * Puts a sheet at another position, from 0; references follow it, those to several sheets at once mean what stands
 * between their ends now.
 * @throws WorkbookError `beyond-sheet` for a position that the workbook does not have
 */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  const { sheets } = workbook;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new WorkbookError('beyond-sheet');
  }
  const before = sheets.indexOf(sheet);
  if (position === before) return;
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  notify(workbook, { kind: 'sheet-moved', sheet, before, position });
  const spanning = spanningCells(workbook);
  if (spanning.size > 0) calculateCells(workbook, spanning);
}

/** The formulas that refer to several sheets at once. */
function spanningCells({ sheets }: Workbook): ReadonlySet<Cell> {
  const found = new Set<Cell>();
  for (const { rows } of sheets) {
    for (const { cells } of rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula === null) continue;
        rewriteSheets(cell.formula, (named) => {
          if (named?.kind === 'span') found.add(cell);
          return undefined;
        });
      }
    }
  }
  return found;
}
