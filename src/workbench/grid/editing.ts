import { CellValueType, ICommandService, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  BEFORE_CELL_EDIT,
  ClearSelectionContentCommand,
  IEditorBridgeService,
  SheetInterceptorService,
  SheetPasteShortKeyCommand,
} from '@univerjs/preset-sheets-core';
import { headOf, type Area, type CellRef } from '../../snapshot/area';
import type { Workbook } from '../../workbook/workbook';
import { cellAt, type Sheet } from '../../workbook/sheet';
import { editText } from './edit-text';
import { gridSelection } from './grid-selection';
import { refusedAction, type RefusedAction } from './refused-action';
import { gridSheetId } from './sheet-data';

/** What the grid asks of the model; every way to edit ends in one of these. */
export interface EditCommands {
  enter(sheet: Sheet, cell: CellRef, text: string): void;
  /** Empties the cells of the areas. */
  clear(sheet: Sheet, areas: readonly Area[]): void;
  /** Enters pasted text, split into cells, from this cell on. */
  paste(sheet: Sheet, cell: CellRef, text: string): void;
  /** Something that a spreadsheet does and this one does not: the user shall not wonder. */
  refuse(action: RefusedAction): void;
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
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      const refused = refusedAction(id);
      if (refused) commands.refuse(refused);
      if (id !== ClearSelectionContentCommand.id && id !== SheetPasteShortKeyCommand.id) return;
      // What the grid has selected: the model hears of a selection a moment later.
      const selection = gridSelection(api);
      const sheet = selection && sheetOf(selection.sheetId);
      const [first] = selection?.areas ?? [];
      if (!sheet || !first) return;
      if (id === ClearSelectionContentCommand.id) commands.clear(sheet, selection.areas);
      else commands.paste(sheet, headOf(first), pastedText(params));
    }),
  ];
  return () => {
    for (const disposable of disposables) {
      if (typeof disposable === 'function') disposable();
      else disposable.dispose();
    }
  };
}

/** The text of the clipboard, as the grid's command carries it. */
function pastedText(params: object | undefined): string {
  const text: unknown = params && Reflect.get(params, 'textContent');
  return typeof text === 'string' ? text : '';
}
