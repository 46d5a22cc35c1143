import type { SheetSource } from '../../src/plan/template-id';
import { templateSheet } from '../../src/template/template-sheet';
import type { Workbook } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** The workbook that an inserted sheet comes from. */
export function sheetWorkbook(source: SheetSource, sheet: string): Workbook {
  const bytes =
    typeof source === 'string' ? templateSheet(source, sheet) : Buffer.from(source.xlsx, 'base64');
  return openXlsx(new Uint8Array(bytes)).workbook;
}
