import { sameCell, type CellRef } from '../../snapshot/area';
import type { CellValue } from '../../snapshot/snapshot';
import type { RowEdit } from '../edit';
import { rowAfter } from '../rows/moved-rows';
import type { ExpectedCell, ExpectedContent } from '../plan';

/** What is expected of a cell that holds this; nothing for a blank one. */
export function contentOf(
  cell: { readonly value: CellValue; readonly formula: string | null } | undefined,
): ExpectedContent {
  if (!cell) return { kind: 'value', value: null };
  return cell.formula === null
    ? { kind: 'value', value: cell.value }
    : { kind: 'formula', formula: cell.formula };
}

export function findCell(
  cells: readonly ExpectedCell[],
  sheet: string,
  cell: CellRef,
): ExpectedCell | undefined {
  return cells.find((known) => known.sheet === sheet && sameCell(known.cell, cell));
}

/** The cells with one of them replaced, or added at the end. */
export function withCell(cells: readonly ExpectedCell[], cell: ExpectedCell): ExpectedCell[] {
  const known = findCell(cells, cell.sheet, cell.cell);
  return known ? cells.map((each) => (each === known ? cell : each)) : [...cells, cell];
}

/** The cells after a row edit: moved or gone; formulas, wherever they stand, may read otherwise now. */
export function movedCells(cells: readonly ExpectedCell[], edit: RowEdit): ExpectedCell[] {
  return cells.flatMap((each) => {
    const row = rowAfter([edit], each.sheet, each.cell.row);
    if (row === null) return [];
    const content: ExpectedContent =
      each.content.kind === 'formula' ? { kind: 'formula', formula: null } : each.content;
    return [{ ...each, cell: { row, column: each.cell.column }, content }];
  });
}
