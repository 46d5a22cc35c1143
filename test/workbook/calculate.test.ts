import { parseCell } from '../../src/snapshot/address';
import type { CellValue } from '../../src/snapshot/snapshot';
import { blankWorkbook } from '../../src/workbook/blank-workbook';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { addName, changeName } from '../../src/workbook/names';
import { setCells } from '../../src/workbook/cells/set-cells';
import type { Workbook } from '../../src/workbook/workbook';
import { cellAt, type Sheet } from '../../src/workbook/sheet';
import type { WorkbookChange } from '../../src/workbook/workbook-change';

class Book {
  readonly workbook: Workbook = blankWorkbook('部门 表');
  readonly sheet: Sheet;

  constructor() {
    const [sheet] = this.workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    this.sheet = sheet;
  }

  enter(address: string, input: string | number | boolean, sheet = this.sheet): this {
    enterCell(this.workbook, sheet, parseCell(address) ?? { row: 0, column: 0 }, input);
    return this;
  }

  value(address: string): CellValue {
    return cellAt(this.sheet, parseCell(address) ?? { row: 0, column: 0 })?.value ?? null;
  }
}

describe('calculation', () => {
  it('follows a change through every formula that depends on it', () => {
    const book = new Book().enter('A1', 1).enter('A2', 2).enter('A3', '=SUM(A1:A2)');
    book.enter('B1', '=A3*10').enter('A1', 5);
    expect([book.value('A3'), book.value('B1')]).toEqual([7, 70]);
  });

  it('leaves alone what does not depend on the change', () => {
    const book = new Book().enter('A1', 1).enter('B1', '=A1+1').enter('C1', '=D1+1');
    const seen: WorkbookChange[] = [];
    book.workbook.listeners.add((change) => seen.push(change));
    book.enter('A1', 2);
    expect(seen.map(({ kind }) => kind)).toEqual(['cells', 'calculated']);
    expect(seen[1]).toMatchObject({ area: { top: 0, left: 1, bottom: 0, right: 1 } });
  });

  it.each<[string, CellValue]>([
    ['=A1', 0],
    ['=A1=""', true],
    ['=A1=0', true],
    ['="a"="A"', true],
    ['=LEN(A1)', 0],
    ['=MAX(1,3,2)', 3],
    ['=MIN(A1:A9,4)', 4],
    ['=COUNTA(A1:C1)', 0],
    ['=AVERAGE(1,2)', 1.5],
    ['=SUM(A1:C1,"3")', 3],
    ['=IF(A1>0,"有","无")', '无'],
    ['=ROUND(2.345,2)', 2.35],
    ['=1/0', { error: '#DIV/0!' }],
    ['=无此名称+1', { error: '#NAME?' }],
    ['=不存在!A1', { error: '#REF!' }],
    ['=IFERROR(1/0,"—")', '—'],
    ['=-2^2', 4],
    ['=1E2+.5', 100.5],
    ['="万"&"元"', '万元'],
    ['=N("jixiao-mark:error")=0', true],
    ["='部门 表'!A1+SUM(1:3)", 0],
  ])('computes %s as %j', (formula, value) => {
    expect(new Book().enter('E5', formula).value('E5')).toEqual(value);
  });

  it('reads whole columns without walking the sheet', () => {
    const book = new Book().enter('A1', 1).enter('A200000', 2).enter('B1', '=SUM(A:A)');
    const begun = process.cpuUsage();
    book.enter('A1', 3);
    expect(book.value('B1')).toBe(5);
    expect(process.cpuUsage(begun).user).toBeLessThan(5_000_000);
  });

  it('resolves Chinese names, the sheet before the workbook, and follows a change of one', () => {
    const book = new Book().enter('A1', 10).enter('A2', 20).enter('A3', 30);
    const name = (formula: string, scope: number | null) => ({
      name: '基本支出',
      scope,
      formula,
      visible: true,
      comment: '',
    });
    addName(book.workbook, name("'部门 表'!$A$1", null));
    book.enter('B1', '=基本支出*2');
    expect(book.value('B1')).toBe(20);
    addName(book.workbook, name("'部门 表'!$A$2", book.sheet.id));
    expect(book.value('B1')).toBe(40);
    const own = book.workbook.names.find(({ scope }) => scope === book.sheet.id);
    if (own) changeName(book.workbook, own, { formula: "'部门 表'!$A$3" });
    expect(book.value('B1')).toBe(60);
    book.enter('A3', 1);
    expect(book.value('B1')).toBe(2);
  });

  it('ends in a circle of formulas with 0, as Excel shows it', () => {
    const book = new Book().enter('A1', '=B1+1').enter('B1', '=A1+1').enter('C1', '=5');
    expect([book.value('A1'), book.value('B1'), book.value('C1')]).toEqual([0, 0, 5]);
    book.enter('B1', 4);
    expect(book.value('A1')).toBe(5);
  });

  it('keeps the last value of a formula that it does not know', () => {
    const book = new Book().enter('A1', 1);
    const place = { row: 0, column: 1 };
    const cell = { value: 42, formula: 'CUBEVALUE(A1,A:A)', style: 0 };
    setCells(book.workbook, book.sheet, [{ place, cell }]);
    book.enter('A1', 2);
    expect(book.value('B1')).toBe(42);
  });

  it('computes a chain longer than the call stack', () => {
    const book = new Book();
    const changes = Array.from({ length: 20_000 }, (_, row) => ({
      place: { row: row + 1, column: 0 },
      cell: { value: null, formula: `A${row + 1}+1`, style: 0 },
    }));
    setCells(book.workbook, book.sheet, changes);
    book.enter('A1', 1);
    expect(book.value('A20001')).toBe(20_001);
  });
});
