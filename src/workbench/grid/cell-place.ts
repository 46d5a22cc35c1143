import type { GridSheet } from './grid-sheet';

/** Where on the page the grid paints a cell, headings and scrolling reckoned in. */
export function cellPlace(
  sheet: GridSheet,
  container: HTMLElement,
  row: number,
  column: number,
): DOMRect {
  const canvas = container.querySelector('[id^=univer-sheet-main-canvas]');
  const origin = canvas?.getBoundingClientRect() ?? new DOMRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const corner = sheet.getRange(0, 0).getCellRect();
  const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const cell = sheet.getRange(row, column).getCellRect();
  return new DOMRect(
    origin.x + corner.x + cell.x - first.x - offsetX,
    origin.y + corner.y + cell.y - first.y - offsetY,
    cell.width,
    cell.height,
  );
}
