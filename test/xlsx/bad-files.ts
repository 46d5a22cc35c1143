import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { RICH_PARTS, richSample } from './rich-sample';

const SHEET = 'xl/worksheets/sheet1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
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

/** The parts as they are, and what else is put beside them. */
export function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  return zipSync({ ...unzipSync(bytes), ...parts });
}

/** A part in UTF-16, with its byte order mark, as an editor may save it. */
export function inUtf16(bytes: Uint8Array, path: string): Uint8Array {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(path);
  const text = `\ufeff${strFromU8(part).replace('UTF-8', 'UTF-16')}`;
  const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
  return withParts(bytes, { [path]: new Uint8Array(units.buffer) });
}

/** The same workbook in the strict dialect of the standard. */
export function inStrict(bytes: Uint8Array): Uint8Array {
  const strict = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => [
    path,
    /\.(?:xml|rels)$/u.test(path)
      ? strToU8(
          strFromU8(part)
            .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
            .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
        )
      : part,
  ]);
  return zipSync(Object.fromEntries(strict));
}

export const plainText = (): Uint8Array => strToU8('部门,金额\n文化馆,480\n');

export const halfDownload = (): Uint8Array => richSample().subarray(0, 3000);
