/** A cell's place on its sheet; rows and columns count from 0, as in Excel's API. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included; rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The size of a sheet in the .xlsx format and in Excel's API. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** The area of one cell. */
export function areaOf(cell: CellRef): Area {
  return { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

/** The top left cell, the one that carries the value of a merged area. */
export function headOf(area: Area): CellRef {
  return { row: area.top, column: area.left };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function isWholeRows({ left, right }: Area): boolean {
  return left === 0 && right === SHEET_COLUMNS - 1;
}

export function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === SHEET_ROWS - 1;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function contains(area: Area, cell: CellRef): boolean {
  return (
    cell.row >= area.top &&
    cell.row <= area.bottom &&
    cell.column >= area.left &&
    cell.column <= area.right
  );
}

/** Whether the cell lies in one of the merged areas without being its top left one: no content of it counts. */
export function isCovered(cell: CellRef, merges: readonly Area[]): boolean {
  return merges.some((area) => contains(area, cell) && !sameCell(headOf(area), cell));
}

/** Asks of many cells whether any of the areas holds them: each row knows the areas that cross it. */
export function insideOf(areas: readonly Area[]): (cell: CellRef) => boolean {
  const byRow = new Map<number, Area[]>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      const crossing = byRow.get(row);
      if (crossing) crossing.push(area);
      else byRow.set(row, [area]);
    }
  }
  return (cell) => byRow.get(cell.row)?.some((area) => contains(area, cell)) ?? false;
}

/** The cells that both areas hold, or null when they share none. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest area that holds both. */
export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
