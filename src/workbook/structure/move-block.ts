import { quoteSheet } from '../../snapshot/address';
import { contains, type Area, type CellRef } from '../../snapshot/area';
import { calculateAll } from '../calculation/calculate';
import { BLANK_CELL, type Cell } from '../cells/cell';
import { rowAt } from '../cells/set-cells';
import { sheetByName, type Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify, type PreviousCell } from '../workbook-change';
import { WorkbookError } from '../workbook-error';
import type { CellBlock } from './copy-cells';
import { joinFormula, splitFormula, type Coordinate, type Reference } from './formula-parts';

/** Where cells go: to another place, perhaps of another sheet. */
interface Move {
  readonly source: CellBlock;
  readonly target: CellBlock;
}

/**
 * Moves cells with their formats to another place, as cutting and pasting does: what refers to them follows, what they
 * refer to stays the same. What stood there is lost.
 * @throws WorkbookError `array-part`, `cannot-move` for merged areas, which this does not take along
 */
export function moveBlock(workbook: Workbook, source: CellBlock, target: CellBlock): void {
  refuseUnmovable(source, target);
  const move = { source, target };
  const taken = takeOut(source);
  rewriteReaders(workbook, move);
  const down = target.area.top - source.area.top;
  const across = target.area.left - source.area.left;
  const previous = takeOut(target);
  for (const { place, cell } of taken) {
    const { row, column } = place;
    const formula =
      cell.formula === null
        ? null
        : relocated(workbook, cell.formula, source.sheet, target.sheet, move);
    rowAt(target.sheet, row + down).cells.set(column + across, { ...cell, formula });
  }
  notify(workbook, { kind: 'cells', ...source, previous: taken });
  notify(workbook, { kind: 'cells', ...target, previous });
  calculateAll(workbook);
}

function refuseUnmovable(source: CellBlock, target: CellBlock): void {
  for (const { sheet, area } of [source, target]) {
    if (sheet.merges.some((merge) => overlaps(merge, area))) throw new WorkbookError('cannot-move');
    for (const [row, { cells }] of sheet.rows) {
      for (const [column, { array }] of cells) {
        if (array && contains(area, { row, column })) throw new WorkbookError('array-part');
      }
    }
  }
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

/** The cells of a block, which holds none of them any more. */
function takeOut({ sheet, area }: CellBlock): { readonly place: CellRef; readonly cell: Cell }[] {
  const taken: (PreviousCell & { readonly cell: Cell })[] = [];
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      const place = { row, column };
      if (!contains(area, place)) continue;
      taken.push({ place, cell });
      cells.set(column, BLANK_CELL);
    }
  }
  return taken;
}

function rewriteReaders(workbook: Workbook, move: Move): void {
  for (const sheet of workbook.sheets) {
    for (const { cells } of sheet.rows.values()) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        const formula = relocated(workbook, cell.formula, sheet, sheet, move);
        if (formula !== cell.formula) cells.set(column, { ...cell, formula });
      }
    }
  }
  workbook.names = workbook.names.map((name) => {
    const home = workbook.sheets.find(({ id }) => id === name.scope) ?? move.source.sheet;
    const formula = relocated(workbook, name.formula, home, home, move);
    return formula === name.formula ? name : { ...name, formula };
  });
}

/**
 * A formula with its references to moved cells at their new place.
 * @param home the sheet that it stood on, `now` the one that it stands on
 */
function relocated(
  workbook: Workbook,
  formula: string,
  home: Sheet,
  now: Sheet,
  { source, target }: Move,
): string {
  const parts = splitFormula(formula).map((part) => {
    if (typeof part === 'string' || part.sheets.kind === 'span') return part;
    const meant = part.sheets.kind === 'one' ? sheetByName(workbook, part.sheets.name) : home;
    const isMoved = meant === source.sheet && isInside(part, source.area);
    const sheet = isMoved ? target.sheet : meant;
    const moved = isMoved ? shifted(part, source.area, target.area) : part;
    if (!sheet || (part.sheets.kind === 'none' && sheet === now)) return moved;
    return sheet === meant && part.sheets.kind === 'one'
      ? moved
      : {
          ...moved,
          prefix: `${quoteSheet(sheet.name)}!`,
          sheets: { kind: 'one', name: sheet.name } as const,
        };
  });
  const same = parts.every((part, i) => part === splitFormula(formula)[i]);
  return same ? formula : joinFormula(parts);
}

function isInside({ corners }: Reference, area: Area): boolean {
  return corners.every(
    ({ row, column }) =>
      row !== null && column !== null && contains(area, { row: row.index, column: column.index }),
  );
}

function shifted(reference: Reference, from: Area, to: Area): Reference {
  const by = (line: Coordinate | null, distance: number) =>
    line && { ...line, index: line.index + distance };
  return {
    ...reference,
    corners: reference.corners.map(({ row, column }) => ({
      row: by(row, to.top - from.top),
      column: by(column, to.left - from.left),
    })),
  };
}
