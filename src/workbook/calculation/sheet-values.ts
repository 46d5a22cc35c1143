import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../snapshot/area';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import type { Cell } from '../cells/cell';
import { Matrix, type Region, type Scalar } from './value';

/** The values of a workbook's cells as they are at the time. */
export class SheetValues {
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  sheet(id: number): Sheet | undefined {
    return this.#workbook.sheets.find((sheet) => sheet.id === id);
  }

  /** Among the tabs, from 0; -1 for none. */
  position(id: number): number {
    return this.#workbook.sheets.findIndex((sheet) => sheet.id === id);
  }

  at(sheet: number, row: number, column: number): Scalar {
    return this.sheet(sheet)?.rows.get(row)?.cells.get(column)?.value ?? null;
  }

  /** A region as a rectangle; whole columns and rows are cut where the sheet's content ends. */
  matrix({ sheet, area }: Region): Matrix {
    const rows = this.sheet(sheet)?.rows;
    const { bottom, right, open } = this.#cut(sheet, area);
    return new Matrix(
      bottom - area.top + 1,
      right - area.left + 1,
      (row, column) => rows?.get(area.top + row)?.cells.get(area.left + column)?.value ?? null,
      open,
    );
  }

  /** The cells of a region that there are, row by row; cost no more than what is in them. */
  *cells({ sheet, area }: Region): Generator<{ readonly row: number; readonly cell: Cell }> {
    const rows = this.sheet(sheet)?.rows;
    if (!rows) return;
    for (const row of presentKeys(rows, area.top, area.bottom)) {
      const cells = rows.get(row)?.cells;
      if (!cells) continue;
      for (const column of presentKeys(cells, area.left, area.right)) {
        const cell = cells.get(column);
        if (cell) yield { row, cell };
      }
    }
  }

  /** The values of the cells that there are. */
  list({ sheet, area }: Region): Scalar[] {
    const rows = this.sheet(sheet)?.rows;
    const values: Scalar[] = [];
    if (!rows) return values;
    for (const row of presentKeys(rows, area.top, area.bottom)) {
      const cells = rows.get(row)?.cells;
      if (!cells) continue;
      if (area.right - area.left < cells.size) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = cells.get(column);
          if (cell) values.push(cell.value);
        }
      } else {
        for (const column of presentKeys(cells, area.left, area.right)) {
          values.push(cells.get(column)?.value ?? null);
        }
      }
    }
    return values;
  }

  #cut(sheet: number, area: Area): { bottom: number; right: number; open: boolean } {
    const rows = this.sheet(sheet)?.rows;
    let { bottom, right } = area;
    if (bottom === SHEET_ROWS - 1) {
      bottom = Math.max(area.top, greatest(rows?.keys() ?? []));
    }
    if (right === SHEET_COLUMNS - 1) {
      right = area.left;
      for (const row of presentKeys(rows ?? new Map<number, unknown>(), area.top, bottom)) {
        right = Math.max(right, greatest(rows?.get(row)?.cells.keys() ?? []));
      }
    }
    return { bottom, right, open: bottom !== area.bottom || right !== area.right };
  }
}

/** The keys between two bounds, ascending where that costs no more than looking at all of them. */
function* presentKeys(map: ReadonlyMap<number, unknown>, from: number, to: number) {
  if (to - from < map.size) {
    for (let key = from; key <= to; key++) if (map.has(key)) yield key;
  } else {
    for (const key of map.keys()) if (key >= from && key <= to) yield key;
  }
}

function greatest(keys: Iterable<number>): number {
  let last = 0;
  for (const key of keys) last = Math.max(last, key);
  return last;
}
