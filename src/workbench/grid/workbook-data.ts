import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { Workbook } from '../../workbook/workbook';
import { gridSheet, gridSheetId } from './sheet-data';

/** The whole model as the grid takes it in; `id` must be new for every opened workbook. */
export function gridWorkbook(workbook: Workbook, id: string): Partial<IWorkbookData> {
  return {
    id,
    name: id,
    locale: LocaleType.ZH_CN,
    sheetOrder: workbook.sheets.map(gridSheetId),
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet) => [gridSheetId(sheet), gridSheet(workbook, sheet)]),
    ),
  };
}
