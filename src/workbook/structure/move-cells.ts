import { intersection, type Area } from '../../snapshot/area';
import type { Cell } from '../cell';
import type { Row, Sheet } from '../workbook';
import { WorkbookError } from '../workbook-error';
import { moveFormula, type FormulaMove } from './move-formula';
import { moveArea } from './move-reference';
import type { RowChange } from './row-change';

/** A cell that reads otherwise after the change, in the row that holds it. */
export interface RewrittenCell {
  readonly cells: Row['cells'];
  readonly column: number;
  readonly cell: Cell;
  /** Its value must be computed anew. */
  readonly stale: boolean;
}

/** Functions whose value hangs on where cells stand, not only on what they hold. */
const PLACE_BOUND = /\b(?:ROW|OFFSET|INDIRECT|CELL)\s*\(/i;

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
    const gone = own && isDeleted(index, move.change);
    for (const [column, cell] of cells) {
      if (cell.formula === null) continue;
      if (own && cell.array) refusePart(cell.array, move.change);
      if (gone) continue;
      const now = moveCell(cell, cell.formula, move, own);
      if (now) rewritten.push({ cells, column, ...now });
    }
  }
  return rewritten;
}

export function isDeleted(row: number, { kind, at, count }: RowChange): boolean {
  return kind === 'delete' && row >= at && row < at + count;
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

function refusePart(array: Area, { kind, at, count }: RowChange): void {
  const whole = { ...array, top: at, bottom: at + count - 1 };
  const common = kind === 'delete' ? intersection(array, whole) : null;
  const cut =
    kind === 'insert'
      ? at > array.top && at <= array.bottom
      : common !== null && common.bottom - common.top < array.bottom - array.top;
  if (cut) throw new WorkbookError('array-part');
}
