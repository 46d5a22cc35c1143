import { contains, rowCount, columnCount, type Area, type CellRef } from '../../snapshot/area';
import { commonAreas } from '../../snapshot/cut-area';
import type { Workbook } from '../workbook';
import { cellAt, type Sheet } from '../sheet';
import { isCellValid } from './check-value';

/** More blank cells than this are not looked at one by one. */
const MOST_BLANKS = 100_000;

/** The cells of these areas that hold what their validation does not allow, row by row. */
export function invalidCells(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
): readonly CellRef[] {
  const inside = (cell: CellRef) => areas.some((area) => contains(area, cell));
  const found: CellRef[] = [];
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, { value }] of cells) {
      const cell = { row, column };
      if (value !== null && inside(cell) && !isCellValid(workbook, sheet, cell)) found.push(cell);
    }
  }
  for (const area of areasWithoutBlanks(sheet, areas)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = { row, column };
        const isBlank = (cellAt(sheet, cell)?.value ?? null) === null;
        if (isBlank && !isCellValid(workbook, sheet, cell)) found.push(cell);
      }
    }
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Where blank cells are not allowed. */
function areasWithoutBlanks(sheet: Sheet, areas: readonly Area[]): readonly Area[] {
  return sheet.dataValidations
    .filter(({ ignoreBlanks, rule }) => !ignoreBlanks && rule.kind !== 'none')
    .flatMap((validation) => commonAreas(validation.areas, areas))
    .filter((area) => rowCount(area) * columnCount(area) <= MOST_BLANKS);
}

/** Cells as few areas: neighbours in a row, and like stretches of rows below each other. */
export function areasOfCells(cells: readonly CellRef[]): readonly Area[] {
  const stretches: Area[] = [];
  for (const { row, column } of cells) {
    const last = stretches.at(-1);
    if (last?.top === row && last.right === column - 1) {
      stretches[stretches.length - 1] = { ...last, right: column };
    } else {
      stretches.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  const areas: Area[] = [];
  for (const stretch of stretches) {
    const above = areas.findIndex(
      ({ bottom, left, right }) =>
        bottom === stretch.top - 1 && left === stretch.left && right === stretch.right,
    );
    const area = areas[above];
    if (area) areas[above] = { ...area, bottom: stretch.bottom };
    else areas.push(stretch);
  }
  return areas;
}
