import { printSheetArea } from '../../snapshot/address';
import type { Area } from '../../snapshot/area';
import type { Workbook } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import { passEdits, type EditCommands, type EditModeListener } from './editing';
import { closeToEdits } from './read-only';
import { cellPlace } from './cell-place';
import { areaOfRange } from './range';
import { redrawChanges } from './redraw';
import { redrawSheets } from './redraw-sheets';
import { shareSelection } from './selection';
import { gridSheetId } from './sheet-data';
import { createUniver } from './univer';
import { gridWorkbook } from './workbook-data';

export interface GridCommands extends EditCommands {
  select(sheet: Sheet, area: Area): void;
}

/** What the grid draws in a cell, for tests: it is painted on a canvas, out of reach of a test. */
export interface DrawnCell {
  readonly text: string;
  readonly fill: string | null;
  readonly wrapped: boolean;
}

/** The spreadsheet on the page. It draws a workbook of the model and holds nothing of its own. */
export interface Grid {
  /** Draws this workbook in place of the one before. */
  show(workbook: Workbook, commands: GridCommands): void;
  drawn(sheet: Sheet, row: number, column: number): DrawnCell;
  /** Where on the page the cell stands, in pixels; scrolled out of view it may be anywhere. */
  place(sheet: Sheet, row: number, column: number): DOMRect;
  /** What the grid itself shows as selected, with its sheet. */
  selected(): string | null;
}

/** @param onEditMode hears when typing in a cell begins and ends */
export function createGrid(container: HTMLElement, onEditMode: EditModeListener): Grid {
  const { api, injector } = createUniver(container);
  const gate = closeToEdits(injector);
  let opened = 0;
  let close = (): void => undefined;

  return {
    show(workbook, commands) {
      close();
      const id = `workbook-${++opened}`;
      gate.draw(() => {
        api.createWorkbook(gridWorkbook(workbook, id));
      });
      const ends = [
        redrawSheets(workbook, id, injector, gate),
        redrawChanges(workbook, id, injector, gate),
        passEdits(api, injector, workbook, commands, onEditMode),
        shareSelection(api, workbook, (sheet, area) => {
          commands.select(sheet, area);
        }),
      ];
      close = () => {
        for (const end of ends) end();
        api.disposeUnit(id);
      };
    },
    drawn(sheet, row, column) {
      const cell = api
        .getActiveWorkbook()
        ?.getSheetBySheetId(gridSheetId(sheet))
        ?.getRange(row, column);
      return {
        text: String(cell?.getRawValue() ?? ''),
        fill: cell?.getCellStyleData()?.bg?.rgb ?? null,
        wrapped: cell?.getWrap() ?? false,
      };
    },
    place(sheet, row, column) {
      const shown = api.getActiveWorkbook()?.getSheetBySheetId(gridSheetId(sheet));
      if (!shown) throw new Error(`not in the grid: ${sheet.name}`);
      return cellPlace(shown, container, row, column);
    },
    selected() {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getSelection()?.getActiveRange()?.getRange();
      if (!sheet || !range) return null;
      const area = areaOfRange(range, sheet.getMaxRows(), sheet.getMaxColumns());
      return printSheetArea(sheet.getSheetName(), area);
    },
  };
}
