import { intersection, isCovered, type Area, type CellRef } from '../../../snapshot/area';
import { shownText } from '../../../workbook/shown/shown-text';
import { formulaInR1C1 } from '../../../workbook/calculation/translate-formula';
import { BLANK_CELL, type Cell } from '../../../workbook/cells/cell';
import { cellAt, type Sheet } from '../../../workbook/sheet';
import { valueType, wireValue } from './cell-value';
import type { RangeTarget } from './open-book';
import { isTooLarge } from './range-size';
import { styleAt } from './styles';

/** `values`: a blank cell is "", an error its text. */
export function readValues({ sheet, area }: RangeTarget): unknown {
  return eachCell(sheet, area, ({ value }) => wireValue(value));
}

/** `formulas`: the formula with its `=`, or the constant as `values` gives it. */
export function readFormulas({ sheet, area }: RangeTarget): unknown {
  return eachCell(sheet, area, ({ formula, value }) =>
    formula === null ? wireValue(value) : `=${formula}`,
  );
}

/** `formulasR1C1`: formulas with references that count from their cell. */
export function readFormulasR1C1({ sheet, area }: RangeTarget): unknown {
  return eachCell(sheet, area, ({ formula, value }, place) =>
    formula === null ? wireValue(value) : `=${formulaInR1C1(formula, place)}`,
  );
}

/** `text`: what the sheet shows, whatever the width of the column. */
export function readText({ book, sheet, area }: RangeTarget): unknown {
  return eachCell(sheet, area, ({ value }, place) =>
    value === null ? '' : shownText(value, styleAt(book.workbook, sheet, place).numberFormat),
  );
}

export function readValueTypes({ sheet, area }: RangeTarget): unknown {
  return eachCell(sheet, area, ({ value }) => valueType(value));
}

export function readNumberFormats({ book, sheet, area }: RangeTarget): unknown {
  return eachCell(sheet, area, (_cell, place) => styleAt(book.workbook, sheet, place).numberFormat);
}

/**
 * One answer a cell, row by row; null where the range is too large to read. A cell that a merged
 * area covers reads as blank.
 */
function eachCell<T>(
  sheet: Sheet,
  area: Area,
  read: (cell: Cell, place: CellRef) => T,
): T[][] | null {
  if (isTooLarge(area)) return null;
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const here = merges.filter(({ top, bottom }) => top <= row && row <= bottom);
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const place = { row, column };
      const cell = isCovered(place, here) ? BLANK_CELL : (cellAt(sheet, place) ?? BLANK_CELL);
      cells.push(read(cell, place));
    }
    rows.push(cells);
  }
  return rows;
}
