import type { FUniver } from '@univerjs/core/facade';
import { sameArea, type Area } from '../../snapshot/area';
import type { Selection, Workbook } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import type { WorkbookChange } from '../../workbook/workbook-change';
import type { GridSheet } from './grid-sheet';
import { areaOfRange, gridRange } from './range';
import { gridSheetId } from './sheet-data';

/** What stays in view before a cell that is scrolled to. */
const ROWS_ABOVE = 3;
const COLUMNS_BEFORE = 1;

/**
 * One selection for grid and model: the user's clicks reach the model, and what the add-in selects
 * is brought into view.
 * @param select tells the model what the user selected
 * @returns a function that ends it
 */
export function shareSelection(
  api: FUniver,
  workbook: Workbook,
  select: (sheet: Sheet, area: Area) => void,
): () => void {
  let following = false;

  const follow = ({ sheet: id, area }: Selection): void => {
    const sheet = workbook.sheets.find((each) => each.id === id);
    const grid = sheet && api.getActiveWorkbook()?.getSheetBySheetId(gridSheetId(sheet));
    if (!grid) return;
    following = true;
    try {
      if (api.getActiveWorkbook()?.getActiveSheet().getSheetId() !== grid.getSheetId()) {
        grid.activate();
      }
      const { startRow, startColumn, endRow, endColumn } = gridRange(area);
      const shown = grid.getSelection()?.getActiveRange()?.getRange();
      if (!shown || !sameArea(areaOfRange(shown, grid.getMaxRows(), grid.getMaxColumns()), area)) {
        grid
          .getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)
          .activate();
      }
      bringIntoView(grid, area);
    } finally {
      following = false;
    }
  };

  const listen = (change: WorkbookChange): void => {
    if (change.kind === 'selection' && !reporting) follow(change.selection);
  };
  let reporting = false;
  const report = (sheetId: string, area: Area): void => {
    const sheet = workbook.sheets.find((each) => gridSheetId(each) === sheetId);
    const { selection } = workbook;
    if (!sheet || (selection.sheet === sheet.id && sameArea(selection.area, area))) return;
    reporting = true;
    try {
      select(sheet, area);
    } finally {
      reporting = false;
    }
  };

  const moved = api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const range = selections.at(-1);
    if (following || !range) return;
    report(
      worksheet.getSheetId(),
      areaOfRange(range, worksheet.getMaxRows(), worksheet.getMaxColumns()),
    );
  });
  const switched = api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const range = activeSheet.getSelection()?.getActiveRange()?.getRange();
    const area = range
      ? areaOfRange(range, activeSheet.getMaxRows(), activeSheet.getMaxColumns())
      : { top: 0, left: 0, bottom: 0, right: 0 };
    if (!following) report(activeSheet.getSheetId(), area);
  });
  workbook.listeners.add(listen);
  return () => {
    workbook.listeners.delete(listen);
    moved.dispose();
    switched.dispose();
  };
}

/** Scrolls as little as needed: a direction in which the cell is in view stays as it is. */
function bringIntoView(grid: GridSheet, { top, left }: Area): void {
  const view = grid.getVisibleRange();
  const rowInView = view && top >= view.startRow && top < view.endRow;
  const columnInView = view && left >= view.startColumn && left <= view.endColumn;
  if (rowInView && columnInView) return;
  grid.scrollToCell(
    rowInView ? view.startRow : Math.max(0, top - ROWS_ABOVE),
    columnInView ? view.startColumn : Math.max(0, left - COLUMNS_BEFORE),
  );
}
