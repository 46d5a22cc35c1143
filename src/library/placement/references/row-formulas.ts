import type { Form } from '../../../form/form';
import { isBlankEntry, type Grid } from '../../../form/outline/grid';
import type { Area, CellRef } from '../../../snapshot/area';
import { copiedDown, withRowsMoved } from './formula-rows';
import {
  areaAfter,
  rowAfter,
  type CellText,
  type Insertion,
  type RewrittenFormula,
} from '../placement';
import { modelRow, type PlacedGroup } from '../row-group';

/**
 * Formulas that the rows of a table have in common, for new rows: `=ROW()-5`, `=E7*2`. Where each counts on from the
 * row above, the first one below new rows is pointed at the last of them.
 * @param written cells that get something else, as they are counted after the insertions
 */
export function rowFormulas(
  { area, indicatorArea }: Form,
  grid: Grid,
  groups: readonly PlacedGroup[],
  insertions: readonly Insertion[],
  written: readonly CellText[],
): readonly RewrittenFormula[] {
  if (!indicatorArea) return [];
  const right = headedTo(grid, indicatorArea);
  const moved = (formula: string): string =>
    withRowsMoved(formula, (each) => areaAfter(insertions, each));

  return groups.flatMap((group) => {
    const { row: model, name, value, cycle } = modelRow(group.place);
    const taken = [name, value, cycle].map((entry) => entry?.column);
    const from = rowAfter(insertions, model);
    const found: RewrittenFormula[] = [];
    for (let column = area.left; column <= right; column++) {
      const isWritten = written.some(
        ({ cell }) => cell.column === column && group.top <= cell.row && cell.row <= group.bottom,
      );
      if (isWritten || taken.includes(column) || !isRowFormula(grid, { row: model, column }))
        continue;
      const formula = moved(grid.entryAt({ row: model, column }).formula ?? '');
      for (let row = group.top; row <= group.bottom; row++) {
        found.push({ cell: { row, column }, moved: null, whole: copiedDown(formula, row - from) });
      }
      const next = { row: group.place.at, column };
      const now = moved(ownFormula(grid, next) ?? '');
      const row = rowAfter(insertions, next.row);
      const whole = copiedDown(formula, row - from);
      const goesOn = group.place.side === 'below' && isRowFormula(grid, next);
      if (goesOn && row === group.bottom + 1 && now !== whole) {
        found.push({ cell: { row, column }, moved: now, whole });
      }
    }
    return found;
  });
}

/** Whether the row above or below has the same formula, each for its own row. */
export function isRowFormula(grid: Grid, { row, column }: CellRef): boolean {
  const formula = ownFormula(grid, { row, column });
  return (
    formula !== null &&
    [-1, 1].some(
      (down) => ownFormula(grid, { row: row + down, column }) === copiedDown(formula, down),
    )
  );
}

function ownFormula(grid: Grid, cell: CellRef): string | null {
  const { top, bottom, left } = grid.areaAt(cell);
  return top === bottom && left === cell.column ? grid.entryAt(cell).formula : null;
}

/** The last of the columns that go on being headed right of the known ones: 得分, 备注 … */
function headedTo(grid: Grid, { top, right }: Area): number {
  let column = right;
  while (!isBlankEntry(grid.entryAt({ row: top - 1, column: column + 1 }))) column++;
  return column;
}
