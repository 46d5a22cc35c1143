import { readFileSync } from 'node:fs';
import { templateWorkbook } from '../../src/template/template-sheet';
import { addSheet } from '../../src/workbook/sheets/add-sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';

/** A published form with problems of every kind, and a sheet beside it, so that its own may go. */
export const FILLED = withNotes(published('gz-agri-tasks'));

/** A blank form. */
export const BLANK = withNotes(templateWorkbook('department'));

function published(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/forms/${name}.xlsx`));
}

function withNotes(xlsx: Uint8Array): Uint8Array {
  const document = openXlsx(xlsx);
  addSheet(document.workbook, '说明');
  return saveXlsx(document);
}
