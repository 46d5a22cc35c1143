import type { Grid } from '../../../form/outline/grid';
import type { Area } from '../../../snapshot/area';
import type { SheetSnapshot } from '../../../snapshot/snapshot';
import { withRowsMoved } from './formula-rows';
import { areaAfter, rowAfter, type Insertion, type RewrittenFormula } from '../placement';
import type { PlacedGroup } from '../row-group';
import { isRowFormula } from './row-formulas';
import { stretchedArea } from './stretched-area';

/**
 * Formulas of the sheet that add up rows of the tables, or beside them, and would miss new ones at its edge, as they must
 * read after the insertions.
 */
export function wholeSums(
  sheet: SheetSnapshot,
  grid: Grid,
  tables: readonly Area[],
  groups: readonly PlacedGroup[],
  insertions: readonly Insertion[],
): readonly RewrittenFormula[] {
  const grow = (area: Area): Area =>
    area.top < area.bottom &&
    tables.some((table) => area.top <= table.bottom && area.bottom >= table.top)
      ? stretchedArea(area, groups, insertions)
      : areaAfter(insertions, area);
  return [...sheet.cells.values()].flatMap(({ row, column, formula }) => {
    // What counts up to its own row goes on doing so.
    if (formula === null || isRowFormula(grid, { row, column })) return [];
    const moved = withRowsMoved(formula, (area) => areaAfter(insertions, area));
    const whole = withRowsMoved(formula, grow);
    const cell = { row: rowAfter(insertions, row), column };
    return whole === moved ? [] : [{ cell, moved, whole }];
  });
}
