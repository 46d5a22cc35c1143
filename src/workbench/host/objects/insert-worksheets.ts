import type { Sheet } from '../../../workbook/sheet';
import { copySheets } from '../../../workbook/sheets/copy-sheets';
import { openXlsx } from '../../../xlsx/open-xlsx';
import { XlsxError } from '../../../xlsx/xlsx-error';
import { requireStructure } from './access';
import { asText, invalidArgument, isGiven } from './arguments';
import { decodeBase64 } from './base64';
import { worksheetId, type OpenBook, type SheetTarget } from './open-book';
import { changing } from './refusals';
import { sheetPosition } from './sheet-position';
import { findSheet } from './find-sheet';
import { worksheetType } from './worksheet';

/**
 * Takes sheets from a package in base64 into the workbook.
 * @param options an Excel.InsertWorksheetOptions
 * @returns the ids of the new sheets
 * @throws WireError AccessDenied, InvalidArgument
 */
export function insertWorksheets(
  book: OpenBook,
  base64: unknown,
  options: unknown,
): readonly string[] {
  requireStructure(book);
  const { names, position } = readOptions(book, options);
  const { workbook } = opened(asText(base64));
  const sheets = names
    ? names.map((name) => {
        const sheet = workbook.sheets.find((each) => isNamed(each, name));
        if (!sheet) throw invalidArgument();
        return sheet;
      })
    : workbook.sheets;
  const copies = changing(() => copySheets(workbook, sheets, book.workbook, position));
  return copies.map(worksheetId);
}

function opened(base64: string) {
  try {
    return openXlsx(decodeBase64(base64));
  } catch (error) {
    if (error instanceof XlsxError) throw invalidArgument();
    throw error;
  }
}

function readOptions(book: OpenBook, options: unknown) {
  const given = new Map(typeof options === 'object' && options ? Object.entries(options) : []);
  const names: unknown = given.get('sheetNamesToInsert');
  if (isGiven(names) && !Array.isArray(names)) throw invalidArgument();
  const type: unknown = given.get('positionType');
  return {
    // No names at all stand for all sheets.
    names: Array.isArray(names) && names.length > 0 ? names.map(asText) : null,
    position: sheetPosition(
      book,
      isGiven(type) ? type : 'End',
      relative(book, given.get('relativeTo')),
    ),
  };
}

/** A worksheet, or its name or id. */
function relative(book: OpenBook, value: unknown): SheetTarget | undefined {
  if (!isGiven(value)) return undefined;
  const target = worksheetType.targetOf(value);
  if (target) return target;
  const sheet = findSheet(book, asText(value));
  if (!sheet) throw invalidArgument();
  return { book, sheet };
}

function isNamed({ name }: Sheet, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}
