import fc from 'fast-check';
import { printArea } from '../../../src/snapshot/address';
import { intersection } from '../../../src/snapshot/area';
import { addConditionalFormat } from '../../../src/workbook/conditional-formats/add-conditional-format';
import { effectiveFormat } from '../../../src/workbook/styles/effective-format';
import { setNumberFormat } from '../../../src/workbook/styles/set-number-format';
import { setRowHeight } from '../../../src/workbook/structure/set-row-height';
import { takeSnapshot } from '../../../src/workbook/plan/take-snapshot';
import type { WorkbookChange } from '../../../src/workbook/workbook-change';
import { area, Book, cell, refusal } from './book';

describe('merged areas', () => {
  it.each([
    ['inside of', 6, ['A5:A9', 'C5:D5']],
    ['at the first row of', 5, ['A6:A9', 'C6:D6']],
    ['below', 9, ['A5:A8', 'C5:D5']],
  ])('follow an insertion %s them', (_where, row, after) => {
    expect(new Book().merge('A5:A8', 'C5:D5').insert(row).merges()).toEqual(after);
  });

  it('shrink with deleted rows and go when one cell is left', () => {
    const book = new Book().merge('A5:A6', 'B5:B8', 'C6:D6');
    expect(book.delete(6).merges()).toEqual(['B5:B7']);
  });

  it('keep their content when their first row is deleted', () => {
    const book = new Book().merge('A5:A7').enter('A5', '=B5&"类"').enter('B5', '产出').delete(5);
    expect([book.merges(), book.formula('A5')]).toEqual([['A5:A6'], '#REF!&"类"']);
  });
});

describe('defined names', () => {
  it.each([
    ['a cell', '部门表!$B$5', '部门表!$B$7', '部门表!$B$4'],
    ['rows around it', '部门表!$B$2:$F$5', '部门表!$B$2:$F$7', '部门表!$B$2:$F$4'],
    ['rows above', '部门表!$B$1:$F$2', '部门表!$B$1:$F$2', '部门表!$B$1:$F$2'],
    ['the row itself', '部门表!$3:$3', '部门表!$5:$5', '部门表!#REF!'],
    [
      'several areas',
      '部门表!$A$1:$B$2,部门表!$D$4',
      '部门表!$A$1:$B$2,部门表!$D$6',
      '部门表!$A$1:$B$2,部门表!$D$3',
    ],
    ['another sheet', "'其他 表'!$B$5", "'其他 表'!$B$5", "'其他 表'!$B$5"],
    [
      'a function',
      'OFFSET(部门表!$A$5,0,0,3)',
      'OFFSET(部门表!$A$7,0,0,3)',
      'OFFSET(部门表!$A$4,0,0,3)',
    ],
  ])('of %s move in both scopes', (_of, before, inserted, deleted) => {
    for (const scope of [null, 1, 2]) {
      expect(new Book().name('名', before, scope).insert(3, 2).named('名')).toBe(inserted);
      expect(new Book().name('名', before, scope).delete(3).named('名')).toBe(deleted);
    }
  });

  it('bring formulas that use them up to date', () => {
    const book = new Book().enter('A1', 1).enter('A2', 2).enter('A3', 3);
    book.name('金额', '部门表!$A$1:$A$3').enter('C9', '=SUM(金额)').delete(2);
    expect(book.value('C8')).toBe(4);
  });
});

describe('conditional formats', () => {
  const rule = { operator: null, stopIfTrue: false, format: { bold: true } };
  const withRule = (book: Book, address: string, formula: string) =>
    addConditionalFormat(book.workbook, book.sheet, {
      ...rule,
      type: 'Custom',
      areas: address.split(' ').map(area),
      formulas: [formula],
    });
  const rules = ({ sheet }: Book) =>
    sheet.conditionalFormats.map(({ areas, formulas }) => [
      areas.map(printArea).join(' '),
      ...formulas,
    ]);

  it.each([
    ['above', (book: Book) => book.insert(2), 'B6:B9', '$B6>$A$1'],
    ['inside', (book: Book) => book.insert(6), 'B5:B9', '$B5>$A$1'],
    ['above what it compares with', (book: Book) => book.insert(1), 'B6:B9', '$B6>$A$2'],
    ['of its first row', (book: Book) => book.delete(5), 'B5:B7', '$B5>$A$1'],
    ['of what it compares with', (book: Book) => book.delete(1), 'B4:B7', '$B4>#REF!'],
  ])('move with areas and formulas, change %s', (_where, change, areas, formula) => {
    const book = new Book();
    withRule(book, 'B5:B8', '$B5>$A$1');
    expect(rules(change(book))).toEqual([[areas, formula]]);
  });

  it('read right when the first of their areas goes', () => {
    const book = new Book().enter('C9', 5);
    withRule(book, 'A3 C9', 'A3>3');
    book.delete(3);
    expect(rules(book)).toEqual([['C8', 'C8>3']]);
    expect(effectiveFormat(book.workbook, book.sheet, cell('C8'))).toEqual({ bold: true });
  });

  it('go with their last cell', () => {
    const book = new Book();
    withRule(book, 'A3:B4', 'TRUE');
    expect(rules(book.delete(2, 3))).toEqual([]);
  });
});

describe('inserted rows', () => {
  it('look like the row above, but are blank, shown and not merged', () => {
    const book = new Book().enter('A2', 'x').merge('C2:D2');
    setNumberFormat(book.workbook, book.sheet, area('B2'), '0.00');
    setRowHeight(book.workbook, book.sheet, { first: 1, last: 1 }, 40);
    book.insert(3, 2);
    const row = book.sheet.rows.get(3);
    const style = book.workbook.styles[row?.cells.get(1)?.style ?? 0];
    expect([style?.numberFormat, row?.height, row?.hidden, book.value('A4')]).toEqual([
      '0.00',
      40,
      false,
      null,
    ]);
    expect(book.merges()).toEqual(['C2:D2']);
  });

  it('take no apostrophe over: it belongs to the text above, not to its look', () => {
    const book = new Book().enter('A2', "'=1");
    const quoted = (row: number) =>
      book.workbook.styles[book.sheet.rows.get(row)?.cells.get(0)?.style ?? 0]?.quotePrefix;
    book.insert(3);
    expect([quoted(1), quoted(2)]).toEqual([true, false]);
  });

  it('are refused where contents would leave the sheet, and beyond its end', () => {
    const book = new Book().enter('A1048576', 1);
    expect(refusal(() => book.insert(1))).toBe('beyond-sheet');
    expect(refusal(() => book.insert(1_048_577))).toBe('beyond-sheet');
    expect(refusal(() => book.delete(0))).toBe('beyond-sheet');
    expect(book.value('A1048576')).toBe(1);
  });

  it('are told to who listens', () => {
    const book = new Book().enter('A3', 1).enter('A4', '=ROW()');
    const heard: WorkbookChange[] = [];
    book.workbook.listeners.add((change) => heard.push(change));
    book.insert(3, 2);
    expect(heard.map(({ kind }) => kind)).toEqual(['rows', 'calculated']);
    expect(heard[0]).toMatchObject({ change: { kind: 'insert', at: 2, count: 2 } });
  });
});

describe('random insertions and deletions', () => {
  const step = fc.record({
    kind: fc.constantFrom('insert', 'delete'),
    row: fc.integer({ min: 1, max: 30 }),
    count: fc.integer({ min: 1, max: 4 }),
  });

  function sample(): Book {
    const book = new Book().merge('A5:A8', 'A9:B12', 'C2:D2', 'F1:F30');
    for (let row = 1; row <= 20; row++) book.enter(`E${row}`, row);
    book.enter('G1', '=SUM(E3:E18)').enter('G2', '=E7*2').enter('G25', '=SUM(G1:G2)');
    return book.name('数据', '部门表!$E$3:$E$18').name('本表', '部门表!$E$7', 1);
  }

  it('never let merged areas overlap', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const book = sample();
        for (const { kind, row, count } of steps) {
          if (kind === 'insert') book.insert(row, count);
          else book.delete(row, count);
          const { merges } = book.sheet;
          const pairs = merges.flatMap((a, i) => merges.slice(i + 1).map((b) => [a, b] as const));
          expect(pairs.filter(([a, b]) => intersection(a, b))).toEqual([]);
        }
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 50) },
    );
  });

  it('give formulas the values that a reckoning by hand gives', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const book = sample();
        // The numbers of column E in their places, and which of them the sum was made for.
        let column: (number | null)[] = Array.from({ length: 60 }, (_, i) =>
          i < 20 ? i + 1 : null,
        );
        for (const { kind, row, count } of steps) {
          if (kind === 'insert') book.insert(row, count);
          else book.delete(row, count);
          column = column.toSpliced(
            row - 1,
            kind === 'delete' ? count : 0,
            ...(kind === 'insert' ? Array.from({ length: count }, () => null) : []),
          );
        }
        column.forEach((value, i) => {
          expect(book.value(`E${i + 1}`)).toBe(value);
        });
        const left = column.filter((value) => value !== null && value >= 3 && value <= 18);
        const sum = left.reduce<number>((total, value) => total + (value ?? 0), 0);
        const cells = [...book.sheet.rows.values()].flatMap(({ cells }) => [...cells.values()]);
        const total = cells.find(({ formula }) => formula?.startsWith('SUM(E') ?? false);
        if (total) expect(total.value).toBe(sum);
        const twice = cells.find(({ formula }) => /^E\d+\*2$/.test(formula ?? ''));
        if (twice) expect(twice.value).toBe(14);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 50) },
    );
  });

  it('are undone by their opposites', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const book = sample();
        const before = takeSnapshot(book.workbook);
        for (const { row, count } of steps) book.insert(row, count);
        for (const { row, count } of steps.toReversed()) book.delete(row, count);
        expect(takeSnapshot(book.workbook)).toEqual(before);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 50) },
    );
  });
});
