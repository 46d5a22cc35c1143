import { parseArea } from '../../snapshot/address';
import type { Area } from '../../snapshot/area';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import { areaAfter, rowAfter, type Insertion, type RewrittenFormula } from './placement';
import type { PlacedGroup } from './row-group';
import { meetsTable, stretchedArea } from './stretched-area';

/** A text in quotes, a reference to another sheet, or one to cells of this sheet. */
const PIECE =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)![$A-Z\d:]+|(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(])/giu;
const OWN_CELLS = /^(?<from>\$?[A-Z]+\$?)\d+(?<to>:\$?[A-Z]+\$?)?(?:\d+)?$/iu;

/**
 * Formulas of the sheet that add up rows of the table and would miss new ones at its edge, as they must read after
 * the insertions.
 */
export function wholeSums(
  sheet: SheetSnapshot,
  table: Area,
  groups: readonly PlacedGroup[],
  insertions: readonly Insertion[],
): readonly RewrittenFormula[] {
  const grow = (area: Area): Area =>
    area.top < area.bottom && meetsTable(area, table)
      ? stretchedArea(area, groups, insertions)
      : areaAfter(insertions, area);
  return [...sheet.cells.values()].flatMap(({ row, column, formula }) => {
    if (formula === null) return [];
    const moved = rewrite(formula, (area) => areaAfter(insertions, area));
    const whole = rewrite(formula, grow);
    const cell = { row: rowAfter(insertions, row), column };
    return whole === moved ? [] : [{ cell, moved, whole }];
  });
}

/** The formula with the rows of its references to this sheet moved; dollar signs stay. */
function rewrite(formula: string, move: (area: Area) => Area): string {
  return formula.replace(PIECE, (piece) => {
    const { from, to } = OWN_CELLS.exec(piece)?.groups ?? {};
    const area = parseArea(piece);
    if (from === undefined || !area) return piece;
    const { top, bottom } = move(area);
    return `${from}${top + 1}${to === undefined ? '' : `${to}${bottom + 1}`}`;
  });
}
