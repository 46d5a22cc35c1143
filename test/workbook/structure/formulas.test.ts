import { Book, refusal } from './book';

describe('formulas when rows are inserted', () => {
  it.each([
    ['A5+$A$5+A$5+$A5', 'A6+$A$6+A$6+$A6'],
    ['A2', 'A2'],
    ['SUM(A2:A5)', 'SUM(A2:A6)'],
    ['SUM(A1:A2)', 'SUM(A1:A2)'],
    ['SUM(A3:A5)', 'SUM(A4:A6)'],
    ['SUM(B:B)+SUM(2:5)+SUM(4:4)', 'SUM(B:B)+SUM(2:6)+SUM(5:5)'],
    ['部门表!A5', '部门表!A6'],
    ["'部门表'!A5", "'部门表'!A6"],
    ["'其他 表'!A5", "'其他 表'!A5"],
    ['[1]部门表!A5', '[1]部门表!A5'],
    ['IF(A5="A5",INDEX(A4:A9,2),#REF!)', 'IF(A6="A5",INDEX(A5:A10,2),#REF!)'],
    ['LOG10(A5)', 'LOG10(A6)'],
  ])('%s becomes %s', (before, after) => {
    const book = new Book().enter('D1', `=${before}`).insert(3);
    expect(book.formula('D1')).toBe(after);
  });

  it('follow on other sheets too, where the name is written in any of its spellings', () => {
    const book = new Book();
    book.enter('A1', '=部门表!B5', book.other).enter('A2', "='部门表'!$B$5:C7", book.other);
    book.enter('A9', '=A5', book.other).insert(3, 2);
    expect(['A1', 'A2', 'A9'].map((each) => book.formula(each, book.other))).toEqual([
      '部门表!B7',
      "'部门表'!$B$7:C9",
      'A5',
    ]);
  });

  it('move with their rows', () => {
    const book = new Book().enter('A1', 7).enter('B5', '=A1+A5').insert(2);
    expect([book.formula('B5'), book.formula('B6'), book.value('B6')]).toEqual([
      undefined,
      'A1+A6',
      7,
    ]);
  });

  it('are computed anew where their value can be another', () => {
    const book = new Book().enter('A1', 1).enter('A2', 2).enter('B1', '=ROWS(A1:A2)');
    book.enter('B2', '=ROW()').insert(2);
    expect([book.value('B1'), book.value('B3')]).toEqual([3, 3]);
  });
});

describe('formulas when rows are deleted', () => {
  it.each([
    ['A5', 'A4'],
    ['A3+A4', '#REF!+A3'],
    ['部门表!$A$3', '部门表!#REF!'],
    ['SUM(A3:A3)', 'SUM(#REF!)'],
    ['SUM(A2:A5)', 'SUM(A2:A4)'],
    ['SUM(A3:A5)', 'SUM(A3:A4)'],
    ['SUM(A1:A3)', 'SUM(A1:A2)'],
    ['SUM(3:3)', 'SUM(#REF!)'],
  ])('%s becomes %s', (before, after) => {
    const book = new Book().enter('D1', `=${before}`).delete(3);
    expect(book.formula('D1')).toBe(after);
  });

  it('lose the value of what is gone', () => {
    const book = new Book().enter('A2', 4).enter('A3', 5).enter('B1', '=SUM(A2:A3)');
    book.enter('C1', '=A3').enter('D1', '=SUM(A:A)').delete(3);
    expect(['B1', 'C1', 'D1'].map((each) => book.value(each))).toEqual([4, { error: '#REF!' }, 4]);
  });
});

describe('formulas that cannot follow', () => {
  it('refuse the change where they refer to several sheets at once', () => {
    const book = new Book().enter('A1', 1);
    book.other.rows.set(0, {
      cells: new Map([[0, { value: 1, formula: "SUM('部门表:其他 表'!A1)", style: 0 }]]),
      height: null,
      customHeight: false,
      hidden: false,
      style: null,
      origin: null,
    });
    expect(refusal(() => book.insert(1))).toBe('cannot-move');
    expect(book.value('A1')).toBe(1);
  });

  it('refuse a cut through an array formula, and move it as a whole', () => {
    const book = new Book().enter('A1', 'x').enter('A9', 'y');
    const array = { top: 3, left: 0, bottom: 5, right: 0 };
    book.sheet.rows.get(8)?.cells.set(0, { value: 1, formula: null, style: 0 });
    book.enter('A4', '=C1');
    book.sheet.rows.get(3)?.cells.set(0, { value: 1, formula: 'C1:C3', style: 0, array });
    expect(refusal(() => book.insert(5))).toBe('array-part');
    expect(refusal(() => book.delete(6, 2))).toBe('array-part');
    book.insert(4);
    expect(book.sheet.rows.get(4)?.cells.get(0)?.array).toEqual({ ...array, top: 4, bottom: 6 });
    book.delete(5, 3);
    expect(book.value('A7')).toBe(1);
  });
});
