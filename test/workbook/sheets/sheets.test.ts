import fc from 'fast-check';
import { blankWorkbook } from '../../../src/workbook/blank-workbook';
import { enterCell } from '../../../src/workbook/cells/enter-cell';
import { addName } from '../../../src/workbook/names';
import { addSheet } from '../../../src/workbook/sheets/add-sheet';
import { copySheet } from '../../../src/workbook/sheets/copy-sheets';
import { deleteSheet } from '../../../src/workbook/sheets/delete-sheet';
import { moveSheet } from '../../../src/workbook/sheets/move-sheet';
import { renameSheet } from '../../../src/workbook/sheets/rename-sheet';
import { setSheetVisibility } from '../../../src/workbook/sheets/sheet-visibility';
import { takeSnapshot } from '../../../src/workbook/plan/take-snapshot';
import { sheetByName, type Workbook } from '../../../src/workbook/workbook';
import { cellAt, type Sheet } from '../../../src/workbook/sheet';

const numRuns = Math.min(Number(process.env['FC_RUNS'] ?? 50), 50);

/** Three sheets whose formulas, names and rules refer to each other. */
function book(): Workbook {
  const workbook = blankWorkbook('申报表');
  const [first] = workbook.sheets;
  if (!first) throw new Error('no sheet');
  const helper = addSheet(workbook, '辅助 表');
  const last = addSheet(workbook, '汇总');
  enterCell(workbook, helper, { row: 0, column: 0 }, 5);
  enterCell(workbook, first, { row: 0, column: 0 }, "='辅助 表'!$A$1*2");
  enterCell(workbook, first, { row: 1, column: 0 }, '=A1+汇总!B2');
  enterCell(workbook, last, { row: 1, column: 1 }, "=SUM(申报表!A1,'辅助 表'!A1:A3)");
  addName(workbook, name('金额', null, "'辅助 表'!$A$1"));
  addName(workbook, name('本表', helper.id, "'辅助 表'!$A$1:$B$2"));
  addName(workbook, name('合计', null, '汇总!$B$2'));
  return workbook;
}

function name(of: string, scope: number | null, formula: string) {
  return { name: of, scope, formula, visible: true, comment: '' };
}

function sheet(workbook: Workbook, wanted: string): Sheet {
  const found = sheetByName(workbook, wanted);
  if (!found) throw new Error(`no sheet ${wanted}`);
  return found;
}

function formulaAt(workbook: Workbook, on: string, row: number, column: number) {
  return cellAt(sheet(workbook, on), { row, column })?.formula;
}

describe('renaming a sheet', () => {
  it('takes the formulas of all sheets and the names along', () => {
    const workbook = book();
    renameSheet(workbook, sheet(workbook, '辅助 表'), '数据');
    expect(formulaAt(workbook, '申报表', 0, 0)).toBe('数据!$A$1*2');
    expect(formulaAt(workbook, '汇总', 1, 1)).toBe('SUM(申报表!A1,数据!A1:A3)');
    expect(workbook.names.map(({ formula }) => formula)).toEqual([
      '数据!$A$1',
      '数据!$A$1:$B$2',
      '汇总!$B$2',
    ]);
  });

  it('puts a name that needs it in quotes', () => {
    const workbook = book();
    renameSheet(workbook, sheet(workbook, '辅助 表'), "It's 2026-1");
    expect(formulaAt(workbook, '申报表', 0, 0)).toBe("'It''s 2026-1'!$A$1*2");
  });

  it('there and back leaves the workbook as it was', () => {
    const chars = fc.constantFrom('表', '一', 'A', '1', ' ', '-', '_', '’', '.', '(');
    const names = fc
      .string({ unit: chars, minLength: 1, maxLength: 31 })
      .filter((each) => each.trim() !== '' && !['申报表', '汇总'].includes(each));
    fc.assert(
      fc.property(names, (other) => {
        const workbook = book();
        const before = takeSnapshot(workbook);
        const renamed = sheet(workbook, '辅助 表');
        renameSheet(workbook, renamed, other);
        renameSheet(workbook, renamed, '辅助 表');
        expect(takeSnapshot(workbook)).toEqual(before);
      }),
      { numRuns },
    );
  });

  it.each(['', '  ', '一/二', '[一]', "'一", '字'.repeat(32)])('refuses the name “%s”', (bad) => {
    const workbook = book();
    expect(() => {
      renameSheet(workbook, sheet(workbook, '汇总'), bad);
    }).toThrow('bad-sheet-name');
  });

  it('refuses the name of another sheet, but not its own in other letters', () => {
    const workbook = blankWorkbook('form');
    addSheet(workbook, 'Other');
    const first = sheet(workbook, 'form');
    expect(() => {
      renameSheet(workbook, first, 'OTHER');
    }).toThrow('sheet-name-taken');
    renameSheet(workbook, first, 'FORM');
    expect(first.name).toBe('FORM');
  });
});

describe('deleting a sheet', () => {
  it('leaves #REF! where formulas and names pointed into it, and takes its own names', () => {
    const workbook = book();
    deleteSheet(workbook, sheet(workbook, '辅助 表'));
    expect(formulaAt(workbook, '申报表', 0, 0)).toBe('#REF!$A$1*2');
    expect(formulaAt(workbook, '汇总', 1, 1)).toBe('SUM(申报表!A1,#REF!A1:A3)');
    expect(workbook.names.map((each) => [each.name, each.formula])).toEqual([
      ['金额', '#REF!$A$1'],
      ['合计', '汇总!$B$2'],
    ]);
    expect(cellAt(sheet(workbook, '申报表'), { row: 0, column: 0 })?.value).toEqual({
      error: '#REF!',
    });
  });

  it('brings the next sheet to the front', () => {
    const workbook = book();
    const heard: string[] = [];
    workbook.listeners.add(({ kind }) => heard.push(kind));
    deleteSheet(workbook, sheet(workbook, '申报表'));
    expect(workbook.selection.sheet).toBe(sheet(workbook, '辅助 表').id);
    expect(heard.slice(0, 2)).toEqual(['sheet-deleted', 'selection']);
  });

  it('refuses the last one that can be seen', () => {
    const workbook = book();
    setSheetVisibility(workbook, sheet(workbook, '辅助 表'), 'hidden');
    setSheetVisibility(workbook, sheet(workbook, '汇总'), 'veryHidden');
    expect(() => {
      deleteSheet(workbook, sheet(workbook, '申报表'));
    }).toThrow('last-sheet');
    expect(() => {
      setSheetVisibility(workbook, sheet(workbook, '申报表'), 'hidden');
    }).toThrow('last-sheet');
  });

  it('undoes adding or copying one', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(3), (which, position) => {
        const workbook = book();
        const before = takeSnapshot(workbook);
        const source = workbook.sheets[which];
        if (!source) throw new Error('no sheet');
        deleteSheet(workbook, copySheet({ workbook, sheet: source }, workbook, { position }));
        deleteSheet(workbook, addSheet(workbook, '新表', position));
        expect(takeSnapshot(workbook)).toEqual(before);
      }),
      { numRuns },
    );
  });

  it('shortens a reference to several sheets at once that ends with it', () => {
    const workbook = blankWorkbook('总');
    for (const month of ['一月', '二月', '三月']) addSheet(workbook, month);
    const first = sheet(workbook, '总');
    first.rows.set(0, {
      cells: new Map([[0, { value: 0, formula: 'SUM(一月:三月!A1)', style: 0 }]]),
      height: null,
      customHeight: false,
      hidden: false,
      style: null,
      origin: null,
    });
    deleteSheet(workbook, sheet(workbook, '三月'));
    expect(formulaAt(workbook, '总', 0, 0)).toBe('SUM(一月:二月!A1)');
    deleteSheet(workbook, sheet(workbook, '一月'));
    expect(formulaAt(workbook, '总', 0, 0)).toBe('SUM(二月!A1)');
    deleteSheet(workbook, sheet(workbook, '二月'));
    expect(formulaAt(workbook, '总', 0, 0)).toBe('SUM(#REF!A1)');
  });
});

describe('copying a sheet', () => {
  it('within the workbook takes its names as its own and means itself where it meant the original', () => {
    const workbook = book();
    const copy = copySheet({ workbook, sheet: sheet(workbook, '辅助 表') }, workbook);
    expect(copy.name).toBe('辅助 表 (2)');
    expect(workbook.names.filter(({ scope }) => scope === copy.id)).toMatchObject([
      { name: '金额', formula: "'辅助 表 (2)'!$A$1" },
      { name: '本表', formula: "'辅助 表 (2)'!$A$1:$B$2" },
    ]);
    expect(formulaAt(workbook, '申报表', 0, 0)).toBe("'辅助 表'!$A$1*2");
  });

  it('from another workbook brings values, looks and names, which stay the workbook’s where they are free', () => {
    const from = book();
    const to = blankWorkbook();
    addName(to, name('金额', null, 'Sheet1!$A$1'));
    const copy = copySheet({ workbook: from, sheet: sheet(from, '辅助 表') }, to);
    expect(to.sheets.map((each) => each.name)).toEqual(['Sheet1', '辅助 表']);
    expect(to.names.map((each) => [each.name, each.scope, each.formula])).toEqual([
      ['金额', null, 'Sheet1!$A$1'],
      ['金额', copy.id, "'辅助 表'!$A$1"],
      ['本表', copy.id, "'辅助 表'!$A$1:$B$2"],
    ]);
    expect(cellAt(copy, { row: 0, column: 0 })?.value).toBe(5);
  });

  it('refuses a formula that leaves the sheet, and changes nothing', () => {
    const from = book();
    const to = blankWorkbook();
    const before = takeSnapshot(to);
    expect(() => copySheet({ workbook: from, sheet: sheet(from, '申报表') }, to)).toThrow(
      "leaves-sheet '辅助 表'!$A$1*2",
    );
    expect(takeSnapshot(to)).toEqual(before);
  });

  it('shortens a name that would grow too long', () => {
    const workbook = blankWorkbook('长'.repeat(31));
    const [first] = workbook.sheets;
    if (!first) throw new Error('no sheet');
    expect(copySheet({ workbook, sheet: first }, workbook).name).toBe(`${'长'.repeat(27)} (2)`);
  });
});

test('a sheet that is moved keeps its references and tells where it was', () => {
  const workbook = book();
  const changes: unknown[] = [];
  workbook.listeners.add((change) => {
    if (change.kind === 'sheet-moved') changes.push([change.before, change.position]);
  });
  moveSheet(workbook, sheet(workbook, '汇总'), 0);
  expect(workbook.sheets.map((each) => each.name)).toEqual(['汇总', '申报表', '辅助 表']);
  expect(formulaAt(workbook, '申报表', 1, 0)).toBe('A1+汇总!B2');
  expect(changes).toEqual([[2, 0]]);
});
