import { columnCount, rowCount, type Area, type CellRef } from '../../../snapshot/area';
import { isError, type CellValue } from '../../../snapshot/snapshot';
import { cellAt } from '../../../workbook/workbook';
import type { RangeTarget } from './open-book';
import { styleAt } from './styles';

/** Excel answers null for a range of more cells than this. */
const MOST_CELLS = 5_000_000;

/** One value a cell, row by row; null where the range is too large to read. */
export function eachCell<T>(area: Area, read: (cell: CellRef) => T): T[][] | null {
  if (rowCount(area) * columnCount(area) > MOST_CELLS) return null;
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push(read({ row, column }));
    }
    rows.push(cells);
  }
  return rows;
}

/** `values`: a blank cell is "", an error its text. */
export function readValues({ sheet, area }: RangeTarget): unknown {
  return eachCell(area, (cell) => wireValue(cellAt(sheet, cell)?.value ?? null));
}

/** `formulas`: the formula with its `=`, or the constant as `values` gives it. */
export function readFormulas({ sheet, area }: RangeTarget): unknown {
  return eachCell(area, (place) => {
    const cell = cellAt(sheet, place);
    if (!cell) return '';
    return cell.formula === null ? wireValue(cell.value) : `=${cell.formula}`;
  });
}

export function readValueTypes({ sheet, area }: RangeTarget): unknown {
  return eachCell(area, (cell) => valueType(cellAt(sheet, cell)?.value ?? null));
}

export function readNumberFormats({ book, sheet, area }: RangeTarget): unknown {
  return eachCell(area, (cell) => styleAt(book.workbook, sheet, cell).numberFormat);
}

/** A cell's value as the API gives it. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

/** Excel's word for the kind of a value; it calls whole numbers Double too. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    case 'object':
      return 'Error';
  }
}
