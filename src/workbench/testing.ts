import { parseCell, printSheetArea } from '../snapshot/address';
import { sheetByName, type Workbook } from '../workbook/workbook';
import type { Sheet } from '../workbook/sheet';
import type { DrawnCell, Grid } from './grid/grid';
import type { ExcelHost } from './host/excel-host';
import type { WindowExternal } from './host/seams/window-external';
import type { Workbench } from './page/workbench';

/**
 * What a browser test may ask of the page, as `window.workbench`: the spreadsheet is painted on a
 * canvas and offers nothing to find by role or label. Cells are `B12`, on the sheet in front, or
 * on the sheet whose name is given.
 */
export interface WorkbenchForTests {
  /** The emulated Excel of the open workbook. */
  readonly host: ExcelHost | null;
  open(bytes: readonly number[], fileName: string): Promise<void>;
  save(): readonly number[] | null;
  /** The selection that the model holds, with its sheet: `'部门 表'!B12:F12`. */
  selected(): string | null;
  /** The selection that the grid shows, in the same form. */
  selectedInGrid(): string | null;
  /** What the grid paints in a cell. */
  drawn(cell: string, sheet?: string): DrawnCell;
  /** The middle of a cell on the page, in pixels, to be clicked. */
  middle(cell: string, sheet?: string): { readonly x: number; readonly y: number };
  /** As if the user had typed the text into the cell and pressed Enter. */
  edit(cell: string, text: string, sheet?: string): void;
}

declare global {
  interface Window {
    workbench?: WorkbenchForTests;
    /** The near end of the pane's `window.external`; see the server's pane page. */
    jixiaoExcelHost?: WindowExternal;
  }
}

export function exposeForTests(workbench: Workbench, grid: Grid): void {
  window.workbench = {
    get host() {
      return workbench.host;
    },
    open: (bytes, fileName) => workbench.open(Uint8Array.from(bytes), fileName),
    save: () => {
      const bytes = workbench.save();
      return bytes && [...bytes];
    },
    selected: () => {
      const { workbook } = workbench;
      const sheet = workbook && sheetInFront(workbook);
      return sheet ? printSheetArea(sheet.name, workbook.selection.area) : null;
    },
    selectedInGrid: () => grid.selected(),
    drawn: (cell, name) => {
      const { sheet, row, column } = place(workbench, cell, name);
      return grid.drawn(sheet, row, column);
    },
    middle: (cell, name) => {
      const { sheet, row, column } = place(workbench, cell, name);
      const { x, y, width, height } = grid.place(sheet, row, column);
      return { x: x + width / 2, y: y + height / 2 };
    },
    edit: (cell, text, name) => {
      const { sheet, row, column } = place(workbench, cell, name);
      workbench.commands?.enter(sheet, { row, column }, text);
    },
  };
}

function place(workbench: Workbench, cell: string, name: string | undefined) {
  const { workbook } = workbench;
  if (!workbook) throw new Error('no workbook is open');
  const sheet = name === undefined ? sheetInFront(workbook) : sheetByName(workbook, name);
  const ref = parseCell(cell);
  if (!sheet || !ref) throw new Error(`no such cell: ${name ?? ''} ${cell}`);
  return { sheet, ...ref };
}

function sheetInFront({ sheets, selection }: Workbook): Sheet | undefined {
  return sheets.find((sheet) => sheet.id === selection.sheet);
}
