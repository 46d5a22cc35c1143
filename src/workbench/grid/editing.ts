import { CellValueType, ICommandService, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  BEFORE_CELL_EDIT,
  ClearSelectionContentCommand,
  IEditorBridgeService,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { CellRef } from '../../snapshot/area';
import { cellAt, type Sheet, type Workbook } from '../../workbook/workbook';
import { editText } from './edit-text';
import { gridSheetId } from './sheet-data';

/** What the grid asks of the model; every way to edit ends in one of these. */
export interface EditCommands {
  enter(sheet: Sheet, cell: CellRef, text: string): void;
  /** Empties the cells that are selected. */
  clearSelection(): void;
}

/** Says when the user is typing in a cell, as Excel then answers no add-in. */
export type EditModeListener = (editing: boolean) => void;

/**
 * Makes typing in the grid an edit of the model: the editor shows what the model holds (formula,
 * plain number), and what was typed goes to the model instead of the grid's own data.
 * @returns a function that ends it
 */
export function passEdits(
  api: FUniver,
  injector: Injector,
  workbook: Workbook,
  commands: EditCommands,
  onEditMode: EditModeListener,
): () => void {
  const sheetOf = (id: string) => workbook.sheets.find((sheet) => gridSheetId(sheet) === id);
  const held = (sheet: Sheet, cell: CellRef) => {
    const found = cellAt(sheet, cell);
    return found ? editText(workbook, found) : '';
  };

  const disposables = [
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 1000,
      handler: (shown, { subUnitId, row, col: column }) => {
        const sheet = sheetOf(subUnitId);
        const text = sheet ? held(sheet, { row, column }) : '';
        if (text === '') return shown;
        const formula = text.startsWith('=') ? text : null;
        return { ...shown, v: text, f: formula, t: CellValueType.STRING };
      },
    }),
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ value, isConfirm }) => {
      const place = injector.get(IEditorBridgeService).getEditLocation();
      const sheet = place ? sheetOf(place.sheetId) : undefined;
      if (!place || !sheet || !isConfirm) return;
      const cell = { row: place.row, column: place.column };
      const typed = value
        .toPlainText()
        .replace(/\r\n?$/, '')
        .replaceAll('\r', '\n');
      if (typed !== held(sheet, cell)) commands.enter(sheet, cell, typed);
    }),
    api.addEvent(api.Event.SheetEditStarted, () => {
      onEditMode(true);
    }),
    api.addEvent(api.Event.SheetEditEnded, () => {
      onEditMode(false);
    }),
    injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
      if (id === ClearSelectionContentCommand.id) commands.clearSelection();
    }),
  ];
  return () => {
    for (const disposable of disposables) {
      if (typeof disposable === 'function') disposable();
      else disposable.dispose();
    }
  };
}
