import { areaOf, intersection, type Area, type CellRef } from '../../snapshot/area';
import type { Cell } from '../cells/cell';
import type { Row, Sheet } from '../sheet';
import { WorkbookError } from '../workbook-error';
import { moveFormula, type FormulaMove } from './move-formula';
import { moveArea, moveSpan } from './move-reference';
import { axisOf, isInBand, linesOf, touchedArea, type LineChange } from './row-change';

/** A cell that reads otherwise after the change, in the row that holds it. */
export interface RewrittenCell {
  readonly cells: Row['cells'];
  readonly column: number;
  readonly cell: Cell;
  /** Its value must be computed anew. */
  readonly stale: boolean;
}

/** Functions whose value hangs on where cells stand, not only on what they hold. */
const PLACE_BOUND = /\b(?:ROW|COLUMN|OFFSET|INDIRECT|CELL)\s*\(/i;

/** Functions to which a blank cell more makes no difference. */
const BLANK_PROOF = new Set(['SUM', 'AVERAGE', 'MAX', 'MIN', 'COUNT', 'COUNTA', 'ROUND', 'ABS']);
const FUNCTION = /([A-Z][A-Z0-9.]*)\s*\(/gi;

/**
 * The formulas of a sheet that read otherwise after a change of rows, those of deleted rows left out.
 * @param own whether the sheet is the one whose rows change
 * @throws WorkbookError `array-part` where only some cells of an array formula would move, `cannot-move`
 */
export function rewrittenCells(sheet: Sheet, move: FormulaMove, own: boolean): RewrittenCell[] {
  const rewritten: RewrittenCell[] = [];
  for (const [index, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.formula === null) continue;
      if (own && cell.array) refusePart(cell.array, move.change);
      if (own && isDeleted({ row: index, column }, move.change)) continue;
      const now = moveCell(cell, cell.formula, move, own);
      if (now) rewritten.push({ cells, column, ...now });
    }
  }
  return rewritten;
}

/** Whether a cell goes with the change. */
export function isDeleted(place: CellRef, change: LineChange): boolean {
  if (change.kind !== 'delete' || !isInBand(areaOf(place), change)) return false;
  const line = place[axisOf(change)];
  return line >= change.at && line < change.at + change.count;
}

function moveCell(
  cell: Cell,
  text: string,
  move: FormulaMove,
  own: boolean,
): Pick<RewrittenCell, 'cell' | 'stale'> | null {
  const { formula, reshaped } = moveFormula(text, move);
  const array = own && cell.array ? moveArea(cell.array, move.change) : cell.array;
  const isAnother = reshaped && !(move.change.kind === 'insert' && isBlankProof(text));
  const stale = isAnother || PLACE_BOUND.test(text);
  if (formula === text && array === cell.array && !stale) return null;
  return { cell: { ...cell, formula, ...(array && { array }) }, stale };
}

function isBlankProof(formula: string): boolean {
  return [...formula.matchAll(FUNCTION)].every(([, name = '']) =>
    BLANK_PROOF.has(name.toUpperCase()),
  );
}

function refusePart(array: Area, change: LineChange): void {
  const part = intersection(array, touchedArea(change));
  if (!part) return;
  const before = linesOf(array, axisOf(change));
  const moved = moveSpan(before, change);
  const isCut = moved !== null && moved.last - moved.first !== before.last - before.first;
  if (!isInBand(array, change) || isCut) throw new WorkbookError('array-part');
}
