import { cellInput, formatWhileWriting } from '../../plan/text/cell-input';
import type { CellEdit, ReversibleEdit, RowEdit } from '../../plan/edit';
import { formatColumns, formatSource } from '../../plan/rows/format-columns';
import { printArea, printCell } from '../../snapshot/address';
import type { Area } from '../../snapshot/area';
import { writeKept } from '../read/kept-part';
import { packageOf, type SheetPackages } from './sheet-packages';

/**
 * Queues one edit. What it may fail at comes last, so that an edit that fails has changed nothing that matters.
 * @param packages of the sheets that it inserts
 */
export function writeEdit(
  context: Excel.RequestContext,
  edit: ReversibleEdit,
  packages: SheetPackages,
): void {
  const { workbook } = context;
  switch (edit.kind) {
    case 'set-cells': {
      const sheet = workbook.worksheets.getItem(edit.sheet);
      for (const cell of edit.cells) writeCell(sheet, cell);
      break;
    }
    case 'insert-rows':
      rowsAt(workbook, edit).insert(Excel.InsertShiftDirection.down);
      break;
    case 'delete-rows':
      rowsAt(workbook, edit).delete(Excel.DeleteShiftDirection.up);
      break;
    case 'insert-sheet':
      workbook.insertWorksheetsFromBase64(packageOf(edit, packages), {
        ...(edit.before === undefined
          ? { positionType: Excel.WorksheetPositionType.end }
          : { positionType: Excel.WorksheetPositionType.before, relativeTo: edit.before }),
      });
      break;
    case 'delete-sheet':
      workbook.worksheets.getItem(edit.sheet).delete();
      break;
    case 'set-merges': {
      const sheet = workbook.worksheets.getItem(edit.sheet);
      for (const area of edit.part) sheet.getRange(printArea(area)).unmerge();
      for (const area of edit.join) sheet.getRange(printArea(area)).merge(false);
      break;
    }
    case 'set-row-height': {
      const { format } = workbook.worksheets
        .getItem(edit.sheet)
        .getRange(`${edit.row + 1}:${edit.row + 1}`);
      if (edit.after === null) format.autofitRows();
      else format.rowHeight = edit.after;
      break;
    }
    case 'set-name':
      writeName(workbook, edit);
      break;
    case 'set-setting':
      if (edit.after !== null) workbook.settings.add(edit.key, edit.after);
      else if (edit.before !== null) workbook.settings.getItem(edit.key).delete();
      break;
    case 'set-kept':
      writeKept(workbook, edit);
      break;
  }
}

/**
 * Queues what gives inserted rows their look.
 * @param merges the sheet's merged areas after the insertion
 */
export function writeRowFormats(
  { workbook }: Excel.RequestContext,
  edit: RowEdit,
  merges: readonly Area[],
): void {
  const { at, count } = edit;
  const row = formatSource(edit);
  if (row === null) return;
  const sheet = workbook.worksheets.getItem(edit.sheet);
  for (const columns of formatColumns(edit, merges)) {
    const target = printArea({ top: at, bottom: at + count - 1, ...columns });
    const source = printArea({ top: row, bottom: row, ...columns });
    sheet.getRange(target).copyFrom(source, Excel.RangeCopyType.formats);
  }
}

function rowsAt({ worksheets }: Excel.Workbook, { sheet, at, count }: RowEdit): Excel.Range {
  return worksheets.getItem(sheet).getRange(`${at + 1}:${at + count}`);
}

function writeCell(sheet: Excel.Worksheet, { cell, before, after }: CellEdit): void {
  const range = sheet.getRange(printCell(cell));
  const format = formatWhileWriting(after);
  if (format !== before.numberFormat) range.numberFormat = [[format]];
  range.formulas = [[cellInput(after)]];
  if (format !== after.numberFormat) range.numberFormat = [[after.numberFormat]];
}

function writeName(
  workbook: Excel.Workbook,
  { name, scope, before, after }: Extract<ReversibleEdit, { kind: 'set-name' }>,
): void {
  const names = scope === null ? workbook.names : workbook.worksheets.getItem(scope).names;
  if (before === null && after !== null) names.add(name, after);
  else if (after === null) names.getItem(name).delete();
  else names.getItem(name).formula = after;
}
