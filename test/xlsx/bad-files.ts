import { strToU8, zipSync } from 'fflate';
import { RICH_PARTS, richSample } from './rich-sample';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** An OLE compound file with one stream of this name. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < stream.length; i++) bytes[1024 + 2 * i] = stream.charCodeAt(i);
  bytes[1024 + 64] = 2 * stream.length + 2;
  return bytes;
}

/** A sheet of more than a quarter of a gigabyte in a file of a quarter of a megabyte. */
export function zipBomb(): Uint8Array {
  const parts = Object.entries(RICH_PARTS).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(
    { ...Object.fromEntries(parts), [SHEET]: new Uint8Array(257 * 1024 * 1024) },
    { level: 1 },
  );
}

/** Entities that would grow to gigabytes. */
export function entityBomb(): Uint8Array {
  const doctype = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  return richSample({ [SHEET]: `${doctype}<worksheet xmlns="${MAIN}">&b;</worksheet>` });
}

/** A workbook of so many sheets, all of them one part. */
export function manySheets(count: number): Uint8Array {
  const book = RICH_PARTS['xl/workbook.xml'] ?? '';
  const sheets = Array.from(
    { length: count },
    (_, at) => `<sheet name="表${at + 1}" sheetId="${at + 1}" r:id="rId1"/>`,
  );
  const parts = book.replace(/<sheets>.*<\/sheets>/su, `<sheets>${sheets.join('')}</sheets>`);
  return richSample({ 'xl/workbook.xml': parts });
}

export const plainText = (): Uint8Array => strToU8('部门,金额\n文化馆,480\n');

export const halfDownload = (): Uint8Array => richSample().subarray(0, 3000);
