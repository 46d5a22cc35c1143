import { headOf, intersection } from '../../snapshot/area';
import type { Anchor, CellsAnchor, Edge, ObjectAnchor } from '../anchor';
import { WorkbookError } from '../workbook-error';
import { moveFormula, type FormulaMove } from './move-formula';
import { moveAreas, moveSpan } from './move-reference';
import { axisOf, firstMoved, isInBand, linesOf, touchedArea, type LineChange } from './row-change';

/**
 * The anchor as it is after a change of rows; null when it went with them.
 * @param own whether it refers to the sheet whose rows change
 * @throws WorkbookError `cannot-move`
 */
export function moveAnchor(anchor: Anchor, move: FormulaMove, own: boolean): Anchor | null {
  switch (anchor.kind) {
    case 'cells':
      return moveCells(anchor, move, own);
    case 'object':
      if (own && 'axis' in move.change) throw new WorkbookError('cannot-move', 'drawing');
      return own ? moveObject(anchor, move.change) : anchor;
    case 'formulas':
      return withFormulas(anchor, move);
    case 'fixed': {
      const { area } = anchor;
      const last = area ? linesOf(area, axisOf(move.change)).last : Infinity;
      if (own && last >= Math.min(move.change.at, firstMoved(move.change))) {
        throw new WorkbookError('cannot-move', anchor.what);
      }
      return anchor;
    }
  }
}

function moveCells(anchor: CellsAnchor, move: FormulaMove, own: boolean): CellsAnchor | null {
  const { change } = move;
  if (own && anchor.loss === 'refused') refuseCutTables(anchor, change);
  const areas = own ? moveAreas(anchor.areas, change) : anchor.areas;
  const essential = own ? moveAreas(anchor.essential, change) : anchor.essential;
  const [first] = anchor.areas;
  const [moved] = areas;
  if (!first || !moved || essential.length < anchor.essential.length) {
    if (anchor.loss === 'refused') throw new WorkbookError('cannot-move', 'table');
    return null;
  }
  const base = { before: headOf(first), after: headOf(moved) };
  const now = withFormulas(anchor, anchor.relative ? { ...move, base } : move);
  const stays = same(areas, anchor.areas) && same(essential, anchor.essential);
  return stays ? now : { ...now, areas, essential };
}

/** Tables keep their columns, and move as a whole or not at all. */
function refuseCutTables({ areas }: CellsAnchor, change: LineChange): void {
  if (!('axis' in change)) return;
  for (const area of areas) {
    if (!intersection(area, touchedArea(change))) continue;
    const lines = linesOf(area, change.axis);
    const moved = moveSpan(lines, change);
    const isWhole = moved !== null && moved.last - moved.first === lines.last - lines.first;
    if (!isInBand(area, change) || !isWhole) throw new WorkbookError('cannot-move', 'table');
  }
}

function withFormulas<T extends { readonly formulas: readonly string[] }>(
  anchor: T,
  move: FormulaMove,
): T {
  const formulas = anchor.formulas.map((each) => moveFormula(each, move).formula);
  return same(formulas, anchor.formulas) ? anchor : { ...anchor, formulas };
}

/** A drawing stays when its rows go; then it has no height any more, or that of before where it keeps its size. */
function moveObject(anchor: ObjectAnchor, change: LineChange): ObjectAnchor {
  const from = moveEdge(anchor.from, change);
  if (!anchor.to) return from === anchor.from ? anchor : { ...anchor, from };
  const down = from.row - anchor.from.row;
  const to = anchor.sizes
    ? moveEdge(anchor.to, change)
    : down === 0
      ? anchor.to
      : { ...anchor.to, row: anchor.to.row + down };
  return from === anchor.from && to === anchor.to ? anchor : { ...anchor, from, to };
}

function moveEdge(edge: Edge, change: LineChange): Edge {
  const moved = moveSpan({ first: edge.row, last: edge.row }, change);
  if (!moved) return change.kind === 'insert' ? edge : { row: change.at, offset: 0 };
  return moved.first === edge.row ? edge : { ...edge, row: moved.first };
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
