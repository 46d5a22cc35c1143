import { cellInput, formatWhileWriting } from '../../plan/text/cell-input';
import type { CellEdit, ReversibleEdit, RowEdit } from '../../plan/edit';
import { formatColumns, formatSource } from '../../plan/rows/format-columns';
import type { SheetSource } from '../../plan/template-id';
import { areaOf } from '../../snapshot/area';
import { writeKept } from '../custom-xml/kept-part';
import { enterCell } from '../cells/enter-cell';
import { addName, changeName, deleteName, findName } from '../names';
import { setNumberFormat } from '../styles/set-number-format';
import { copySheets } from '../sheets/copy-sheets';
import { deleteSheet } from '../sheets/delete-sheet';
import { copyCells } from '../structure/copy-cells';
import { deleteRows } from '../structure/delete-rows';
import { insertRows } from '../structure/insert-rows';
import { mergeCells, unmergeCells } from '../structure/merge-cells';
import { setRowHeight } from '../structure/set-row-height';
import { sheetByName, type Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { WorkbookError } from '../workbook-error';

/** Makes or opens the workbook whose one sheet has this name. */
export type SheetTemplates = (template: SheetSource, sheet: string) => Workbook;

/**
 * Carries out one edit as Excel does. A setting is passed over: Excel keeps them by add-in, and a file has none.
 * @throws WorkbookError
 */
export function applyEdit(
  workbook: Workbook,
  edit: ReversibleEdit,
  templates: SheetTemplates,
): void {
  switch (edit.kind) {
    case 'set-cells': {
      const sheet = sheetNamed(workbook, edit.sheet);
      for (const cell of edit.cells) writeCell(workbook, sheet, cell);
      break;
    }
    case 'insert-rows': {
      const sheet = sheetNamed(workbook, edit.sheet);
      insertRows(workbook, sheet, edit.at, edit.count);
      copyFormats(workbook, sheet, edit);
      break;
    }
    case 'delete-rows':
      deleteRows(workbook, sheetNamed(workbook, edit.sheet), edit.at, edit.count);
      break;
    case 'set-merges': {
      const sheet = sheetNamed(workbook, edit.sheet);
      for (const area of edit.part) unmergeCells(workbook, sheet, area);
      for (const area of edit.join) mergeCells(workbook, sheet, area);
      break;
    }
    case 'insert-sheet': {
      const from = templates(edit.template, edit.sheet);
      const before = workbook.sheets.findIndex(({ name }) => name === edit.before);
      copySheets(from, from.sheets, workbook, before < 0 ? undefined : before);
      break;
    }
    case 'delete-sheet':
      deleteSheet(workbook, sheetNamed(workbook, edit.sheet));
      break;
    case 'set-row-height': {
      const { row, after } = edit;
      const sheet = sheetNamed(workbook, edit.sheet);
      setRowHeight(workbook, sheet, { first: row, last: row }, after);
      break;
    }
    case 'set-name':
      writeName(workbook, edit);
      break;
    case 'set-setting':
      break;
    case 'set-kept':
      writeKept(workbook, edit.after);
      break;
  }
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = sheetByName(workbook, name);
  // A plan is refused before its edits where one of its sheets is gone.
  if (!sheet) throw new WorkbookError('beyond-sheet', name);
  return sheet;
}

function copyFormats(workbook: Workbook, sheet: Sheet, edit: RowEdit): void {
  const { at, count } = edit;
  const row = formatSource(edit);
  if (row === null) return;
  for (const columns of formatColumns(edit, sheet.merges)) {
    const source = { sheet, area: { top: row, bottom: row, ...columns } };
    const target = { sheet, area: { top: at, bottom: at + count - 1, ...columns } };
    copyCells(workbook, source, target, 'formats');
  }
}

function writeCell(workbook: Workbook, sheet: Sheet, { cell, before, after }: CellEdit): void {
  const format = formatWhileWriting(after);
  if (format !== before.numberFormat) setNumberFormat(workbook, sheet, areaOf(cell), format);
  enterCell(workbook, sheet, cell, cellInput(after));
  if (format !== after.numberFormat) {
    setNumberFormat(workbook, sheet, areaOf(cell), after.numberFormat);
  }
}

function writeName(
  workbook: Workbook,
  { name, scope, after }: Extract<ReversibleEdit, { kind: 'set-name' }>,
): void {
  const owner = scope === null ? null : sheetNamed(workbook, scope).id;
  const known = findName(workbook, name, owner);
  const formula = after?.replace(/^=/, '');
  if (formula === undefined) {
    if (known) deleteName(workbook, known);
  } else if (known) {
    changeName(workbook, known, { formula });
  } else {
    addName(workbook, { name, scope: owner, formula, visible: true, comment: '' });
  }
}
