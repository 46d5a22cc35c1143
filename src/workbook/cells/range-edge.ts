import { SHEET_COLUMNS, SHEET_ROWS, type CellRef } from '../../snapshot/area';
import { cellAt, type Sheet } from '../sheet';

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, CellRef>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/**
 * Where Ctrl and an arrow key lead from a cell: to the last filled cell of a block, from its end or from a blank cell to
 * the next filled one, otherwise to the edge of the sheet.
 */
export function edgeFrom(sheet: Sheet, from: CellRef, direction: Direction): CellRef {
  const step = STEPS[direction];
  const filled = filledAlong(sheet, from, direction);
  let cell = moved(from, step);
  if (!isOnSheet(cell)) return from;
  if (isFilled(sheet, from) && isFilled(sheet, cell)) {
    for (let next = moved(cell, step); isFilled(sheet, next); next = moved(next, step)) cell = next;
    return cell;
  }
  return filled ?? sheetEdge(from, direction);
}

/** The nearest filled cell that way; null where there is none. */
function filledAlong(sheet: Sheet, from: CellRef, direction: Direction): CellRef | null {
  const { row, column } = from;
  const isAlongRow = direction === 'left' || direction === 'right';
  const lines = isAlongRow
    ? [...(sheet.rows.get(row)?.cells.keys() ?? [])]
    : [...sheet.rows.keys()];
  const places = lines
    .map((line) => (isAlongRow ? { row, column: line } : { row: line, column }))
    .filter((place) => isFilled(sheet, place));
  const distance = (place: CellRef) =>
    (place.row - row) * STEPS[direction].row + (place.column - column) * STEPS[direction].column;
  const ahead = places.filter((place) => distance(place) > 0);
  return ahead.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function isFilled(sheet: Sheet, place: CellRef): boolean {
  const cell = cellAt(sheet, place);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

function moved({ row, column }: CellRef, step: CellRef): CellRef {
  return { row: row + step.row, column: column + step.column };
}

function isOnSheet({ row, column }: CellRef): boolean {
  return row >= 0 && column >= 0 && row < SHEET_ROWS && column < SHEET_COLUMNS;
}

function sheetEdge({ row, column }: CellRef, direction: Direction): CellRef {
  switch (direction) {
    case 'up':
      return { row: 0, column };
    case 'down':
      return { row: SHEET_ROWS - 1, column };
    case 'left':
      return { row, column: 0 };
    case 'right':
      return { row, column: SHEET_COLUMNS - 1 };
  }
}
