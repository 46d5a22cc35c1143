import type { WorkspaceFailure } from '../../session/workspace';
import { openWorkbook } from '../../excel/document/open-workbook';
import { printLibrary, readLibrary, type JsonRefusal } from '../../own/exchange/json-library';
import { textOfFile } from '../../settings/file-text';
import { libraryXlsx, readLibraryXlsx, type XlsxRefusal } from '../../own/exchange/xlsx-library';
import type { DraftsReading } from '../../own/exchange/read-drafts';
import type { OwnLibrary } from '../../own/library/own-library';
import { failureOf } from '../../session/failure';
import { saveFile } from './save-file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a file says, by what it is and not by how it is called. */
export function readFile(bytes: Uint8Array): DraftsReading | JsonRefusal | XlsxRefusal {
  const text = isPlainText(bytes) ? textOfFile(bytes) : null;
  return text === null ? readLibraryXlsx(bytes) : readLibrary(text);
}

export function saveXlsx(library: OwnLibrary, name: string): void {
  saveFile(libraryXlsx(library), name, XLSX);
}

export function saveJson(library: OwnLibrary, name: string): void {
  saveFile(printLibrary(library), name, 'application/json');
}

/** @returns why it could not be opened; null where it was */
export function openLibrary(library: OwnLibrary): Promise<WorkspaceFailure | null> {
  return openWorkbook(libraryXlsx(library)).then(() => null, failureOf);
}

/** JSON begins with a bracket, behind a mark or blanks perhaps; no workbook does. */
function isPlainText(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64));
  return /^\s*[{[]/u.test(start);
}
