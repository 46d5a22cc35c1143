import { printArea } from '../../../src/snapshot/address';
import { addConditionalFormat } from '../../../src/workbook/conditional-formats/add-conditional-format';
import { setNumberFormat } from '../../../src/workbook/styles/set-number-format';
import { styleAt } from '../../../src/workbook/cells/enter-cell';
import { copyCells, type CopiedAspect } from '../../../src/workbook/structure/copy-cells';
import { area, Book, cell } from './book';

function copy(book: Book, from: string, to: string, aspect: CopiedAspect): Book {
  const { workbook, sheet } = book;
  copyCells(workbook, { sheet, area: area(from) }, { sheet, area: area(to) }, aspect);
  return book;
}

function formatAt({ workbook, sheet }: Book, address: string) {
  return workbook.styles[styleAt(sheet, cell(address))]?.numberFormat;
}

describe('copying cells', () => {
  it('moves relative references along and computes what depends on the copies', () => {
    const book = new Book()
      .enter('A1', 1)
      .enter('A2', 2)
      .enter('B1', '=A1*10')
      .enter('C1', '=B2+1');
    copy(book, 'B1', 'B2', 'formulas');
    expect([book.formula('B2'), book.value('B2'), book.value('C1')]).toEqual(['A2*10', 20, 21]);
  });

  it('fills a target that is a multiple of the source, and otherwise takes the size of the source', () => {
    const book = new Book().enter('A1', 1).enter('B1', 2);
    copy(book, 'A1:B1', 'A3:D4', 'values');
    expect(['A3', 'D3', 'A4', 'D4'].map((each) => book.value(each))).toEqual([1, 2, 1, 2]);
    copy(book, 'A1:B1', 'A6:C6', 'values');
    expect(['A6', 'B6', 'C6'].map((each) => book.value(each))).toEqual([1, 2, null]);
  });

  it('copies formats of whole rows with the merged areas inside of them, and no contents', () => {
    const book = new Book().enter('B2', 5).merge('C2:D2', 'A2:A6');
    setNumberFormat(book.workbook, book.sheet, area('B2'), '0.00');
    copy(book, '2:2', '4:4', 'formats');
    expect([formatAt(book, 'B4'), book.value('B4')]).toEqual(['0.00', null]);
    expect(book.merges()).toEqual(['C2:D2', 'A2:A6', 'C4:D4']);
  });

  it('makes no cells where source and target look alike without any, to the last column of the sheet', () => {
    const book = new Book().enter('B2', 5);
    setNumberFormat(book.workbook, book.sheet, area('D2'), '0.00');
    copy(book, 'B2:XFD2', 'B4:XFD4', 'formats');
    expect(formatAt(book, 'D4')).toBe('0.00');
    expect([...(book.sheet.rows.get(3)?.cells.keys() ?? [])]).toEqual([1, 3]);
  });

  it('takes formats away where the source has none', () => {
    const book = new Book();
    setNumberFormat(book.workbook, book.sheet, area('B4'), '0.00');
    copy(book, '2:2', '4:4', 'formats');
    expect(formatAt(book, 'B4')).toBe('General');
  });

  it('lets marks cover the target as they cover the source', () => {
    const book = new Book();
    const rule = { operator: null, stopIfTrue: false, format: { bold: true } };
    addConditionalFormat(book.workbook, book.sheet, {
      ...rule,
      type: 'Custom',
      areas: [area('A2:A4')],
      formulas: ['TRUE'],
    });
    const areas = () => book.sheet.conditionalFormats.map((each) => each.areas.map(printArea));
    copy(book, '4:4', '3:3', 'formats');
    expect(areas()).toEqual([['A2:A4']]);
    copy(book, '4:4', '6:6', 'formats');
    expect(areas()).toEqual([['A2:A4', 'A6']]);
    copy(book, '5:5', '3:3', 'formats');
    expect(areas()).toEqual([['A2', 'A4', 'A6']]);
  });
});
