import { headOf } from '../../snapshot/area';
import { BLANK_CELL, type Cell } from '../cells/cell';
import { styleAt } from '../cells/enter-cell';
import { cellAt, type Sheet } from '../sheet';
import { isDeleted } from './move-cells';
import { moveFormula, type FormulaMove } from './move-formula';
import { axisOf, linesOf } from './row-change';

/** A content that moves to another cell because the row of its own goes; the row by its number before. */
export interface RescuedContent {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A merged area that loses its first rows keeps its content, as in Excel: what is left of it shows the same. */
export function rescuedContents(sheet: Sheet, move: FormulaMove): RescuedContent[] {
  const { change } = move;
  const axis = axisOf(change);
  const next = change.at + change.count;
  return sheet.merges.flatMap((merge) => {
    if (!isDeleted(headOf(merge), change) || linesOf(merge, axis).last < next) return [];
    const head = cellAt(sheet, headOf(merge)) ?? BLANK_CELL;
    if (head.value === null && head.formula === null) return [];
    const place = { ...headOf(merge), [axis]: next };
    const formula = head.formula === null ? null : moveFormula(head.formula, move).formula;
    return [{ ...place, cell: { value: head.value, formula, style: styleAt(sheet, place) } }];
  });
}
