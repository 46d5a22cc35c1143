import { parseArea, parseCell } from '../../src/snapshot/address';
import { addConditionalFormat } from '../../src/workbook/conditional-formats/add-conditional-format';
import { blankWorkbook } from '../../src/workbook/blank-workbook';
import { effectiveFormat } from '../../src/workbook/styles/effective-format';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { removeConditionalFormat } from '../../src/workbook/conditional-formats/remove-conditional-format';
import type { WorkbookChange } from '../../src/workbook/workbook-change';

function open() {
  const workbook = blankWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const at = (address: string) => parseCell(address) ?? { row: 0, column: 0 };
  return {
    workbook,
    sheet,
    enter: (address: string, input: string | number) => {
      enterCell(workbook, sheet, at(address), input);
    },
    custom: (areas: string, formula: string, fill: string, stopIfTrue = false) =>
      addConditionalFormat(workbook, sheet, {
        type: 'Custom',
        areas: areas
          .split(' ')
          .map((each) => parseArea(each) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
        formulas: [formula],
        stopIfTrue,
        format: { fill },
      }),
    compare: (operator: string, ...formulas: string[]) =>
      addConditionalFormat(workbook, sheet, {
        type: 'CellValue',
        areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
        formulas,
        operator,
        stopIfTrue: false,
        format: { bold: true },
      }),
    format: (address: string) => effectiveFormat(workbook, sheet, at(address)),
  };
}

describe('conditional formats', () => {
  it('show a mark of ours on its cells and nowhere else', () => {
    const book = open();
    book.custom('B2 D4:D5', 'N("jixiao-mark:error")=0', '#FFC7CE');
    expect(book.format('B2')).toEqual({ fill: '#FFC7CE' });
    expect(book.format('D5')).toEqual({ fill: '#FFC7CE' });
    expect(book.format('B3')).toEqual({});
  });

  it('read a formula relative to the first cell of the rule', () => {
    const book = open();
    book.enter('A2', 5);
    book.custom('B1:B3', '$A1>3', '#FFFF00');
    expect([book.format('B1'), book.format('B2')]).toEqual([{}, { fill: '#FFFF00' }]);
  });

  it('let the newest rule win, and others add what it leaves open', () => {
    const book = open();
    book.enter('A1', 5);
    book.compare('greaterThan', '3');
    book.custom('A1', 'TRUE', '#111111');
    book.custom('A1', 'TRUE', '#222222');
    expect(book.format('A1')).toEqual({ fill: '#222222', bold: true });
    book.custom('A1', 'TRUE', '#333333', true);
    expect(book.format('A1')).toEqual({ fill: '#333333' });
  });

  it.each<[string, string[], boolean]>([
    ['equal', ['5'], true],
    ['notEqual', ['5'], false],
    ['greaterThanOrEqual', ['5'], true],
    ['lessThan', ['$B$1'], false],
    ['between', ['4', '6'], true],
    ['notBetween', ['4', '6'], false],
    ['between', ['6', '9'], false],
  ])('compare a value: %s %j', (operator, formulas, holds) => {
    const book = open();
    book.enter('A1', 5);
    book.compare(operator, ...formulas);
    expect(book.format('A1')).toEqual(holds ? { bold: true } : {});
  });

  it('tell who listens, and are gone when removed', () => {
    const book = open();
    const seen: WorkbookChange['kind'][] = [];
    book.workbook.listeners.add(({ kind }) => seen.push(kind));
    const first = book.custom('A1', 'TRUE', '#111111');
    const second = book.custom('A1', 'TRUE', '#222222');
    expect(first.id).not.toBe(second.id);
    removeConditionalFormat(book.workbook, book.sheet, first);
    removeConditionalFormat(book.workbook, book.sheet, first);
    expect(book.sheet.conditionalFormats).toEqual([second]);
    expect(seen).toEqual(Array(3).fill('conditional-formats'));
  });
});
