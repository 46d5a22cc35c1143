import type { Sheet } from '../../../workbook/sheet';
import { worksheetId, type OpenBook } from './open-book';

/** A sheet by its id or its name, whatever the case of its letters. */
export function findSheet({ workbook }: OpenBook, key: string): Sheet | undefined {
  const name = key.toLowerCase();
  return workbook.sheets.find(
    (sheet) => worksheetId(sheet) === key || sheet.name.toLowerCase() === name,
  );
}
