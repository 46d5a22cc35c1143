import { WorkspaceError } from '../../session/workspace';
import { printCell } from '../../snapshot/address';
import type { CellRef } from '../../snapshot/area';
import { run } from '../office/run';

/** Brings the sheet to the front and selects the cell. A hidden sheet cannot come to the front and stays hidden. */
export function selectCell(sheetName: string, cell: CellRef): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new WorkspaceError('sheet-gone');
    if (sheet.visibility !== Excel.SheetVisibility.visible)
      throw new WorkspaceError('sheet-hidden');
    sheet.activate();
    sheet.getRange(printCell(cell)).select();
    await context.sync();
  });
}
