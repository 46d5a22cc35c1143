import { strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { compoundFile, zipBomb } from './bad-files';
import { RICH_PARTS, richSample } from './rich-sample';

function codeOf(bytes: Uint8Array): string {
  try {
    openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
  return 'opened';
}

/** The sample with one declared size in the directory replaced. */
function withDeclaredSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length));
    if (found === name) view.setUint32(at + 24, size, true);
  }
  return copy;
}

/** The sample without one of its parts. */
function withoutPart(path: string): Uint8Array {
  const { [path]: gone, ...parts } = unzipSync(richSample());
  if (!gone) throw new Error(path);
  return zipSync(parts);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (xml: string) => richSample({ [SHEET]: xml });
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('a file that is no sound workbook', () => {
  it.each<[string, string, Uint8Array]>([
    ['nothing at all', 'not-xlsx', new Uint8Array()],
    ['plain text', 'not-xlsx', strToU8('a,b,c\n1,2,3')],
    ['another zip archive', 'not-xlsx', zipSync({ 'a.txt': strToU8('a') })],
    ['a text document', 'not-xlsx', richSample({ 'xl/workbook.xml': '<document/>' })],
    ['a workbook with a password', 'encrypted', compoundFile('EncryptedPackage')],
    ['an .xls file', 'old-format', compoundFile('Workbook')],
    ['an .xls file of Excel 5', 'old-format', compoundFile('Book')],
    ['another compound file', 'not-xlsx', compoundFile('WordDocument')],
    ['an .xlsb file', 'old-format', richSample({ 'xl/workbook.bin': 'x' })],
    ['half a download', 'damaged', richSample().subarray(0, 3000)],
    ['broken XML', 'damaged', sheet(`<worksheet xmlns="${MAIN}"><sheetData></worksheet>`)],
    ['an unknown entity', 'damaged', sheet(`<worksheet xmlns="${MAIN}">&who;</worksheet>`)],
    ['an empty part', 'damaged', sheet('')],
    [
      'a document type',
      'forbidden-xml',
      sheet(`<!DOCTYPE x [<!ENTITY a "b">]><worksheet xmlns="${MAIN}">&a;</worksheet>`),
    ],
    [
      'a row outside of the sheet',
      'damaged',
      sheet(`<worksheet xmlns="${MAIN}"><sheetData><row r="9999999"/></sheetData></worksheet>`),
    ],
    [
      'a cell outside of the sheet',
      'damaged',
      sheet(
        `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="ZZZZ1"/></row></sheetData></worksheet>`,
      ),
    ],
    [
      'a text that the list of texts has not',
      'damaged',
      sheet(
        `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>99999</v></c></row></sheetData></worksheet>`,
      ),
    ],
    ['a sheet without its part', 'damaged', withoutPart(SHEET)],
    [
      'an OpenDocument sheet',
      'not-xlsx',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    ],
    ['archives in archives', 'not-xlsx', zipSync({ '0.zip': zipSync({ '1.zip': zipBomb() }) })],
    ['a zip bomb by declaration', 'too-large', withDeclaredSize(richSample(), SHEET, 0x7fffffff)],
    ['a lie about a size', 'damaged', withDeclaredSize(richSample(), SHEET, 10)],
  ])('%s is %s', (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('stops a zip bomb that declares little while it inflates', () => {
    const bomb = sheet(' '.repeat(300 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(codeOf(withDeclaredSize(bomb, SHEET, 1000))).toBe('too-large');
  });

  it('finds a flipped bit', () => {
    const bytes = richSample();
    const name = Buffer.from(bytes).indexOf(SHEET);
    const at = name + SHEET.length + 500;
    bytes.set([(bytes[at] ?? 0) ^ 0x10], at);
    expect(codeOf(bytes)).toBe('damaged');
  });
});

/** The sample's parts with some text of theirs replaced. */
function withReplaced(...pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(RICH_PARTS).map(([path, text]) => [
      path,
      pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text),
    ]),
  );
}

describe('a file that is unusual but sound', () => {
  it.each<[string, Record<string, string>]>([
    [
      'the strict variant of the format',
      withReplaced(
        [MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
        [OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
      ),
    ],
    ['a byte order mark', { [SHEET]: `\uFEFF${RICH_PARTS[SHEET] ?? ''}` }],
    ['no shared strings', withReplaced([`${OFFICE}/sharedStrings`, `${OFFICE}/other`])],
    ['no styles', withReplaced([`${OFFICE}/styles`, `${OFFICE}/other`])],
  ])('opens and comes back byte by byte: %s', (_, changes) => {
    const bytes = richSample(changes);
    const document = openXlsx(bytes);
    expect(document.workbook.sheets[0]?.rows.get(1)?.cells.get(0)?.value).toBe(1);
    expect(Buffer.from(saveXlsx(document)).equals(bytes)).toBe(true);
  });
});
