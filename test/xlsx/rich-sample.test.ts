import { parseCell } from '../../src/snapshot/address';
import { addConditionalFormat } from '../../src/workbook/conditional-formats/add-conditional-format';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { addName, changeName, deleteName, findName } from '../../src/workbook/names';
import { removeConditionalFormat } from '../../src/workbook/conditional-formats/remove-conditional-format';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { sheetByName } from '../../src/workbook/workbook';
import { cellAt } from '../../src/workbook/sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { comparePackages } from './compare-packages';
import { richSample } from './rich-sample';

const SAMPLE = richSample();

function open(bytes = SAMPLE) {
  const document = openXlsx(bytes);
  const { workbook } = document;
  const [sheet] = workbook.sheets;
  const helper = sheetByName(workbook, '辅助');
  if (!sheet || !helper) throw new Error('sheets');
  const at = (address: string) => parseCell(address) ?? { row: 0, column: 0 };
  return {
    document,
    workbook,
    sheet,
    helper,
    value: (address: string) => cellAt(sheet, at(address))?.value ?? null,
    formula: (address: string) => cellAt(sheet, at(address))?.formula ?? null,
    style: (address: string) => workbook.styles[cellAt(sheet, at(address))?.style ?? 0],
    enter: (address: string, input: string | number | boolean) => {
      enterCell(workbook, sheet, at(address), input);
    },
    save: () => saveXlsx(document),
    differences: () =>
      comparePackages(bytes, saveXlsx(document)).flatMap(({ part, kind, elements }) =>
        elements.length === 0 ? [`${kind} ${part}`] : elements.map((each) => `${part} ${each}`),
      ),
  };
}

const SHEET = 'xl/worksheets/sheet1.xml worksheet';

describe('a workbook with a bit of everything', () => {
  it('is read to the last cell', () => {
    const { value, formula, style, sheet, workbook } = open();
    expect(value('A1')).toBe('标题加粗');
    expect(value('F1')).toBe(' 内联 ');
    expect([value('C2'), value('D2')]).toEqual([true, { error: '#DIV/0!' }]);
    expect([formula('B2'), formula('B3'), formula('B4')]).toEqual(['A2*2', 'A3*2', 'A4*2']);
    expect([value('A5'), value('A8')]).toEqual([4, 8]);
    expect(value('B8')).toBe('一行\r\n 二行');
    expect(value('B7')).toBe(46295);
    expect(takeSnapshot(workbook).sheets[0]?.cells.get('A7')?.text).toBe('2026年9月30日');
    expect(style('A1')).toMatchObject({
      font: { name: '黑体', size: 16, bold: true, color: '#376092' },
      fill: '#FFFF99',
      borders: { left: { line: 'thin' }, bottom: { line: 'medium', color: '#112233' } },
      horizontal: 'center',
      wrap: true,
      indent: 1,
      locked: false,
    });
    expect(style('C7')).toMatchObject({ numberFormat: '@', quotePrefix: true });
    expect(sheet.protection?.options.get('insertRows')).toBe(true);
    expect(sheet.protection?.options.get('deleteRows')).toBe(false);
    expect(sheet.rows.get(6)?.hidden).toBe(true);
    expect(workbook.selection).toEqual({
      sheet: 7,
      area: { top: 2, left: 1, bottom: 2, right: 2 },
    });
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'veryHidden']);
  });

  it('has its names in both scopes and its conditional formats in their order', () => {
    const { workbook, sheet, helper } = open();
    expect(takeSnapshot(workbook).names).toMatchObject([
      { name: 'Print_Area', scope: '部门 表', target: { kind: 'area' } },
      { name: '动态区', scope: null, target: { kind: 'other' } },
      { name: '基本支出', scope: '部门 表', target: { kind: 'area', sheet: '部门 表' } },
      { name: '基本支出', scope: null, target: { kind: 'area', sheet: '辅助' } },
      { name: '失效', target: { kind: 'broken' } },
      { name: '税率', visible: false, target: { kind: 'other' } },
    ]);
    expect(sheet.conditionalFormats.map(({ type, origin }) => [type, origin])).toEqual([
      ['Custom', 5],
      ['CellValue', 0],
      ['Custom', 2],
      ['DataBar', 1],
      ['ColorScale', 3],
    ]);
    expect(sheet.conditionalFormats[0]?.format).toEqual({ fill: '#FFFF00' });
    expect(cellAt(helper, { row: 0, column: 1 })?.value).toBe('_x0041_');
  });

  it('comes back byte by byte when nothing changed', () => {
    expect(Buffer.from(open().save()).equals(SAMPLE)).toBe(true);
  });

  it('differs in the edited cell and what is computed from it', () => {
    const book = open();
    book.enter('A3', 5);
    expect(book.differences()).toEqual([
      `xl/workbook.xml workbook/calcPr`,
      `${SHEET}/sheetData/row[r=3]/c[r=A3]/v`,
      `${SHEET}/sheetData/row[r=3]/c[r=B3]/v`,
      `${SHEET}/sheetData/row[r=5]/c[r=B5]/v`,
      `${SHEET}/sheetData/row[r=5]/c[r=D5]/v`,
    ]);
  });

  it('writes a shared formula out where its master goes, and drops the chain of calculation', () => {
    const book = open();
    book.enter('B2', 7);
    expect(book.differences()).toEqual(
      expect.arrayContaining([
        'removed xl/calcChain.xml',
        `${SHEET}/sheetData/row[r=3]/c[r=B3]/f`,
        `${SHEET}/sheetData/row[r=4]/c[r=B4]/f`,
      ]),
    );
    const again = open(book.save());
    expect([again.formula('B2'), again.formula('B3'), again.formula('B4')]).toEqual([
      null,
      'A3*2',
      'A4*2',
    ]);
    expect(again.value('B5')).toBe(17);
  });

  it('refuses to change a part of an array formula', () => {
    expect(() => {
      open().enter('D5', 1);
    }).toThrow('array-part');
  });

  it('adds cells and rows where they belong', () => {
    const book = open();
    book.enter('C5', '新');
    book.enter('B6', 66);
    book.enter('H12', '远');
    expect(book.differences().filter((each) => !each.includes('calcPr'))).toEqual([
      `${SHEET}/dimension[ref=A1:F9]`,
      `${SHEET}/sheetData/row[r=5]/c[r=C5]`,
      `${SHEET}/sheetData/row[r=6]`,
      `${SHEET}/sheetData/row[r=12]`,
      `${SHEET}/dimension[ref=A1:H12]`,
    ]);
    const again = open(book.save());
    expect([again.value('C5'), again.value('B6'), again.value('H12')]).toEqual(['新', 66, '远']);
  });

  it('keeps the prefix of a part that uses one', () => {
    const { document, workbook, helper } = open();
    enterCell(workbook, helper, { row: 0, column: 1 }, '换');
    enterCell(workbook, helper, { row: 4, column: 2 }, 5);
    const again = open(saveXlsx(document));
    expect(cellAt(again.helper, { row: 0, column: 1 })?.value).toBe('换');
    expect(cellAt(again.helper, { row: 4, column: 2 })?.value).toBe(5);
  });

  it('writes marks at top priority and leaves all other rules but for their priority', () => {
    const book = open();
    const mark = addConditionalFormat(book.workbook, book.sheet, {
      type: 'Custom',
      areas: [{ top: 1, left: 0, bottom: 1, right: 0 }],
      formulas: ['N("jixiao-mark:error")=0'],
      stopIfTrue: false,
      format: { fill: '#FFC7CE', fontColor: '#9C0006' },
    });
    const again = open(book.save());
    expect(again.sheet.conditionalFormats.map(({ type }) => type)).toEqual([
      'Custom',
      'Custom',
      'CellValue',
      'Custom',
      'DataBar',
      'ColorScale',
    ]);
    expect(again.sheet.conditionalFormats[0]).toMatchObject({
      formulas: mark.formulas,
      areas: mark.areas,
      format: mark.format,
    });
    const changed = book.differences();
    expect(changed.filter((each) => !/cfRule(#\d)?$/.test(each))).toEqual([
      `${SHEET}/conditionalFormatting[sqref=A2]`,
      'xl/styles.xml styleSheet/dxfs',
    ]);
    removeConditionalFormat(book.workbook, book.sheet, mark);
    expect(Buffer.from(book.save()).equals(SAMPLE)).toBe(true);
  });

  it('removes a data bar with what the extension says of it', () => {
    const book = open();
    for (const rule of book.sheet.conditionalFormats.filter(({ type }) => type === 'DataBar')) {
      removeConditionalFormat(book.workbook, book.sheet, rule);
    }
    const text = Buffer.from(book.save());
    const again = open(new Uint8Array(text));
    expect(again.sheet.conditionalFormats.map(({ type }) => type)).toEqual([
      'Custom',
      'CellValue',
      'Custom',
      'ColorScale',
    ]);
    expect(book.differences().join()).not.toContain('OTHER');
  });

  it('adds, changes and deletes names of both scopes and touches no other', () => {
    const book = open();
    const { workbook } = book;
    const name = (text: string, scope: number | null) => {
      const found = findName(workbook, text, scope);
      if (!found) throw new Error(text);
      return found;
    };
    changeName(workbook, name('基本支出', 7), { formula: "'部门 表'!$A$3" });
    deleteName(workbook, name('失效', null));
    const added = {
      name: '项目支出',
      scope: 3,
      formula: '辅助!$A$1',
      visible: true,
      comment: '新',
    };
    addName(workbook, added);
    expect(book.differences()).toEqual([
      'xl/workbook.xml workbook/definedNames/definedName[name=基本支出]',
      'xl/workbook.xml workbook/definedNames/definedName[name=失效]',
      'xl/workbook.xml workbook/definedNames/definedName[name=项目支出]',
    ]);
    expect(open(book.save()).workbook.names).toEqual(workbook.names);
  });
});
