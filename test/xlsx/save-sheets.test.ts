import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { addSheet } from '../../src/workbook/sheets/add-sheet';
import { copySheet } from '../../src/workbook/sheets/copy-sheets';
import { deleteSheet } from '../../src/workbook/sheets/delete-sheet';
import { moveSheet } from '../../src/workbook/sheets/move-sheet';
import { renameSheet } from '../../src/workbook/sheets/rename-sheet';
import { setSheetVisibility } from '../../src/workbook/sheets/sheet-visibility';
import {
  protectStructure,
  unprotectStructure,
} from '../../src/workbook/sheets/structure-protection';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { sheetByName, type Workbook } from '../../src/workbook/workbook';
import type { Sheet } from '../../src/workbook/sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { templateWorkbook } from '../../src/template/template-sheet';
import { comparePackages } from './compare-packages';
import { richSample } from './rich-sample';

const numRuns = Math.min(Number(process.env['FC_RUNS'] ?? 20), 20);
const FORM = new Uint8Array(readFileSync('test/forms/gz-archive-named.xlsx'));

function sheet(workbook: Workbook, wanted: string): Sheet {
  const found = sheetByName(workbook, wanted);
  if (!found) throw new Error(`no sheet ${wanted}`);
  return found;
}

function first({ sheets }: Workbook): Sheet {
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** What the file says when it is opened again is what the model said; exceljs reads the same sheets, where it can. */
async function expectWhole(document: XlsxDocument): Promise<Uint8Array> {
  const bytes = saveXlsx(document);
  const again = openXlsx(bytes).workbook;
  expect({ ...takeSnapshot(again), activeSheet: null }).toEqual({
    ...takeSnapshot(document.workbook),
    activeSheet: null,
  });
  // Of another program's prefixes exceljs knows nothing.
  if (/<x:worksheet/.test(part(document.source.bytes, 'xl/worksheets/sheet2.xml', '')))
    return bytes;
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(new Uint8Array(bytes).buffer);
  expect(other.worksheets.map(({ name }) => name)).toEqual(
    document.workbook.sheets.map(({ name }) => name),
  );
  return bytes;
}

function part(bytes: Uint8Array, path: string, otherwise?: string): string {
  const found = unzipSync(bytes)[path];
  if (!found && otherwise === undefined) throw new Error(`no part ${path}`);
  return found ? strFromU8(found) : (otherwise ?? '');
}

describe('an added sheet', () => {
  it('is saved with its cells, and nothing else changes but what lists the sheets', async () => {
    const document = openXlsx(richSample());
    const added = addSheet(document.workbook, '核对 & 表', 1);
    enterCell(document.workbook, added, { row: 2, column: 1 }, '文字');
    enterCell(document.workbook, added, { row: 3, column: 1 }, "='部门 表'!A2+1");
    const bytes = await expectWhole(document);
    const changed = comparePackages(richSample(), bytes).map(({ part: path, kind }) => [
      path,
      kind,
    ]);
    expect(changed).toEqual([
      ['[Content_Types].xml', 'changed'],
      ['xl/workbook.xml', 'changed'],
      ['xl/_rels/workbook.xml.rels', 'changed'],
      ['xl/calcChain.xml', 'removed'],
      ['xl/worksheets/sheet3.xml', 'added'],
    ]);
  });

  it('that is deleted again, or a copy, leaves the file as it was, byte by byte', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.boolean(), (position, copied) => {
        const bytes = richSample();
        const document = openXlsx(bytes);
        const { workbook } = document;
        const source = { workbook, sheet: sheet(workbook, '辅助') };
        const added = copied
          ? copySheet(source, workbook, { position })
          : addSheet(workbook, '新', position);
        deleteSheet(workbook, added);
        expect(Buffer.from(saveXlsx(document)).equals(bytes)).toBe(true);
      }),
      { numRuns },
    );
  });
});

describe('a deleted sheet', () => {
  it('takes its parts and names along, and those of others are counted anew', async () => {
    const document = openXlsx(richSample());
    const { workbook } = document;
    addSheet(workbook, '留下');
    deleteSheet(workbook, sheet(workbook, '部门 表'));
    const bytes = await expectWhole(document);
    const removed = comparePackages(richSample(), bytes)
      .filter(({ kind }) => kind === 'removed')
      .map(({ part: path }) => path);
    expect(removed).toEqual([
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/calcChain.xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/charts/chart1.xml',
      'xl/tables/table1.xml',
      'xl/printerSettings/printerSettings1.bin',
    ]);
    expect(part(bytes, '[Content_Types].xml')).not.toMatch(/sheet1\.xml|table1|comments1/);
  });
});

describe('the order, names and visibility of sheets', () => {
  it('are saved in the workbook part, and what names a sheet follows', async () => {
    const document = openXlsx(richSample());
    const { workbook } = document;
    setSheetVisibility(workbook, sheet(workbook, '辅助'), 'visible');
    moveSheet(workbook, sheet(workbook, '辅助'), 0);
    renameSheet(workbook, sheet(workbook, '部门 表'), '申报表');
    const bytes = await expectWhole(document);
    expect(part(bytes, 'xl/workbook.xml')).toContain(
      '<sheets><sheet name="辅助" sheetId="3" r:id="rId2"/><sheet name="申报表" sheetId="7" r:id="rId1"/></sheets>',
    );
    expect(part(bytes, 'xl/workbook.xml')).toContain('<workbookView activeTab="1"/>');
    expect(part(bytes, 'xl/charts/chart1.xml')).toContain('<f>申报表!$A$2:$A$4</f>');
  });

  it('changed there and back leave the file as it was, byte by byte', () => {
    const bytes = richSample();
    const document = openXlsx(bytes);
    const { workbook } = document;
    renameSheet(workbook, sheet(workbook, '部门 表'), '别的');
    moveSheet(workbook, sheet(workbook, '辅助'), 0);
    moveSheet(workbook, sheet(workbook, '辅助'), 1);
    renameSheet(workbook, sheet(workbook, '别的'), '部门 表');
    expect(Buffer.from(saveXlsx(document)).equals(bytes)).toBe(true);
  });
});

describe('a sheet from another workbook', () => {
  it('is saved as it looked there, with its names, choices and print set-up', async () => {
    const document = openXlsx(FORM);
    const from = openXlsx(templateWorkbook('department')).workbook;
    const copy = copySheet({ workbook: from, sheet: first(from) }, document.workbook);
    const bytes = await expectWhole(document);
    const again = openXlsx(bytes).workbook;
    const read = sheet(again, copy.name);
    const original = first(from);
    expect(look(again, read)).toEqual(look(from, original));
    expect(read.merges).toEqual(original.merges);
    expect(read.dataValidations).toEqual(original.dataValidations);
    expect(read.pageLayout).toEqual(original.pageLayout);
    expect(read.rowBreaks).toEqual(original.rowBreaks);
    expect(read.columns.map(({ width }) => width)).toEqual(
      original.columns.map(({ width }) => width),
    );
    expect(comparePackages(FORM, bytes).map(({ part: path }) => path)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'docProps/app.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('can be a real form', async () => {
    const document = openXlsx(FORM);
    const other = openXlsx(new Uint8Array(readFileSync('test/forms/gz-library-balance.xlsx')));
    const source = { workbook: other.workbook, sheet: first(other.workbook) };
    const copy = copySheet(source, document.workbook, { position: 0 });
    const bytes = await expectWhole(document);
    const again = openXlsx(bytes).workbook;
    expect(look(again, sheet(again, copy.name))).toEqual(look(other.workbook, source.sheet));
  });

  it('and a copy of it are two sheets that can be written to', async () => {
    const document = openXlsx(FORM);
    const { workbook } = document;
    const from = openXlsx(templateWorkbook('department')).workbook;
    const copy = copySheet({ workbook: from, sheet: first(from) }, workbook, { name: '一' });
    const second = copySheet({ workbook, sheet: copy }, workbook, { name: '二' });
    enterCell(workbook, second, { row: 1, column: 1 }, '第二张');
    await expectWhole(document);
  });
});

describe('a copy within the workbook', () => {
  it.each(['gz-archive-named', 'guangzhou-cppcc', 'wh-education-sidebyside'])(
    'of %s is the same sheet twice',
    async (form) => {
      const document = openXlsx(new Uint8Array(readFileSync(`test/forms/${form}.xlsx`)));
      const { workbook } = document;
      const copy = copySheet({ workbook, sheet: first(workbook) }, workbook);
      const bytes = await expectWhole(document);
      const again = openXlsx(bytes).workbook;
      expect(look(again, sheet(again, copy.name))).toEqual(look(workbook, first(workbook)));
      expect(again.anchors.length).toBe(workbook.anchors.length);
    },
  );

  it('has notes and pictures of its own', async () => {
    const untabled = richSample({ 'xl/tables/table1.xml': '<x/>' });
    const document = openXlsx(untabled);
    const { workbook } = document;
    copySheet({ workbook, sheet: sheet(workbook, '部门 表') }, workbook, { name: '副本' });
    const bytes = await expectWhole(document);
    expect(part(bytes, 'xl/comments2.xml')).toContain('请核实');
    expect(part(bytes, 'xl/charts/chart2.xml')).toContain('副本!$A$2:$A$4');
    expect(part(bytes, 'xl/charts/chart1.xml')).toContain("'部门 表'!$A$2:$A$4");
    expect(part(bytes, 'xl/worksheets/sheet3.xml')).not.toMatch(/tabSelected|codeName|rId5/);
  });
});

describe('the protection of the structure', () => {
  it('is saved with its password, and ends with it', async () => {
    const document = openXlsx(richSample());
    protectStructure(document.workbook, 'password');
    const bytes = await expectWhole(document);
    // 83AF is what Excel writes for this word.
    expect(part(bytes, 'xl/workbook.xml')).toContain(
      '<workbookProtection workbookPassword="83AF" lockStructure="1"/><bookViews>',
    );
    const again = openXlsx(bytes);
    expect(unprotectStructure(again.workbook, 'other')).toBe(false);
    expect(unprotectStructure(again.workbook, 'password')).toBe(true);
    expect(comparePackages(richSample(), saveXlsx(again))).toEqual([]);
  });
});

/** Every cell that holds or shows something, with its style spelled out. */
function look({ styles }: Workbook, { rows }: Sheet) {
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { height, cells }]) => ({
      row,
      height,
      cells: [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, { value, formula, style }]) => {
          const shown = { ...styles[style], base: null };
          return { column, value, formula, shown };
        }),
    }));
}
