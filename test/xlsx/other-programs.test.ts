import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { addName, changeName } from '../../src/workbook/names';
import { cellAt } from '../../src/workbook/sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { XlsxError } from '../../src/xlsx/xlsx-error';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'xl/worksheets/sheet1.xml';

function worksheet(content: string): string {
  return `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

function workbookPart(content: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</workbook>`;
}

/** As little as a program may write: no styles, no shared strings, no theme, no white space. */
function leastPackage(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookPart('<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    [SHEET]: worksheet('<sheetData/>'),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])),
  );
}

/** Enters cells into a sheet of the package. @returns the saved package */
function edited(
  bytes: Uint8Array,
  entries: readonly (readonly [row: number, column: number, input: string | number])[],
  sheetIndex = 0,
): Uint8Array {
  const document = openXlsx(bytes);
  const sheet = document.workbook.sheets[sheetIndex];
  if (!sheet) throw new Error('no such sheet');
  for (const [row, column, input] of entries) {
    enterCell(document.workbook, sheet, { row, column }, input);
  }
  return saveXlsx(document);
}

function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (!found) throw new Error(`no part ${path}`);
  return strFromU8(found);
}

function data(bytes: Uint8Array): string {
  return /<sheetData.*<\/sheetData>|<sheetData\/>/s.exec(part(bytes, SHEET))?.[0] ?? '';
}

const inline = (text: string) => `<is><t>${text}</t></is>`;

describe('a package of another program', () => {
  it('gets a new cell inside its last row, also where no white space follows the row', () => {
    const bytes = leastPackage({
      [SHEET]: worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
    });
    expect(data(edited(bytes, [[0, 1, 'x']]))).toBe(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr">${inline('x')}</c></row></sheetData>`,
    );
  });

  it('gets a new row inside the data, also where no white space follows the data', () => {
    const bytes = leastPackage({
      [SHEET]: worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
    });
    expect(data(edited(bytes, [[1, 0, 2]]))).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
    );
  });

  it('keeps its last defined name whole when that name is pointed elsewhere', () => {
    const document = openXlsx(
      leastPackage({
        'xl/workbook.xml': workbookPart(
          '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="甲">S!$A$1</definedName></definedNames>',
        ),
      }),
    );
    const [name] = document.workbook.names;
    if (!name) throw new Error('no name');
    changeName(document.workbook, name, { formula: 'S!$B$2' });
    addName(document.workbook, {
      name: '乙',
      scope: null,
      formula: 'S!$C$3',
      visible: true,
      comment: '',
    });
    expect(part(saveXlsx(document), 'xl/workbook.xml')).toContain(
      '<definedNames><definedName name="甲">S!$B$2</definedName><definedName name="乙">S!$C$3</definedName></definedNames></workbook>',
    );
  });

  it('with cells and rows out of order keeps each of them once', () => {
    const bytes = leastPackage({
      [SHEET]: worksheet(
        '<sheetData><row r="5"><c r="C5"><v>5</v></c><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
      ),
    });
    expect(saveXlsx(openXlsx(bytes))).toEqual(bytes);
    expect(data(edited(bytes, [[4, 0, 7]]))).toBe(
      '<sheetData><row r="5"><c r="C5"><v>5</v></c><c r="A5"><v>7</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
    );
  });

  it('with two rows of one number is refused, since one of them would be lost', () => {
    const bytes = leastPackage({
      [SHEET]: worksheet(
        '<sheetData><row r="5"><c r="A5"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c></row></sheetData>',
      ),
    });
    expect(() => openXlsx(bytes)).toThrow(new XlsxError('damaged', 'two rows of number 5'));
  });

  it('whose sheet has no data element comes back the same, and takes cells', () => {
    const bytes = leastPackage({
      [SHEET]: worksheet('<dimension ref="A1"/><pageMargins left="1"/>'),
    });
    expect(saveXlsx(openXlsx(bytes))).toEqual(bytes);
    expect(part(edited(bytes, [[0, 0, 1]]), SHEET)).toBe(
      worksheet(
        '<dimension ref="A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins left="1"/>',
      ),
    );
  });

  it('whose sheets share an id keeps them apart', () => {
    const bytes = leastPackage({
      'xl/workbook.xml': workbookPart(
        '<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="1" r:id="rId2"/></sheets>',
      ),
      'xl/worksheets/sheet2.xml': worksheet(
        '<sheetData><row r="3"><c r="A3"><v>7</v></c></row></sheetData>',
      ),
    });
    const saved = openXlsx(edited(bytes, [[2, 0, 8]], 1)).workbook;
    expect(saved.sheets.map((sheet) => cellAt(sheet, { row: 2, column: 0 })?.value)).toEqual([
      undefined,
      8,
    ]);
  });

  it('that writes its package parts with a prefix gets new entries with that prefix', () => {
    const bytes = leastPackage({
      '[Content_Types].xml': `<t:Types xmlns:t="${PACKAGE}/content-types"><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><t:Default Extension="xml" ContentType="application/xml"/></t:Types>`,
      'xl/_rels/workbook.xml.rels': `<p:Relationships xmlns:p="${PACKAGE}/relationships"><p:Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></p:Relationships>`,
    });
    const saved = edited(bytes, [[0, 0, '50%']]);
    expect(part(saved, '[Content_Types].xml')).toContain('<t:Override PartName="/xl/styles.xml"');
    expect(part(saved, 'xl/_rels/workbook.xml.rels')).toContain('<p:Relationship Id="rIdStyles"');
  });
});
