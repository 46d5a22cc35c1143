import fc from 'fast-check';
import { cellInput, formatWhileWriting, mayBeBare } from '../../src/plan/text/cell-input';
import type { CellContent } from '../../src/plan/edit';
import { readEntry } from '../../src/workbook/cells/read-entry';

const text = (value: string, numberFormat = 'General'): CellContent => ({
  value,
  formula: null,
  numberFormat,
});

describe('text handed to Excel', () => {
  it.each([
    '=1+1',
    '-详见附件',
    '+86',
    '@机构',
    "'引号",
    '＝甲',
    '=',
    '95%',
    '2026年9月',
    'TRUE',
    '#REF!',
  ])('stays text: %s', (value) => {
    const input = cellInput(text(value));
    expect(typeof input === 'string' ? readEntry(input) : input).toMatchObject({
      ...(input === value ? { kind: 'constant', value } : { kind: 'quoted-text', text: value }),
    });
  });

  it.each(['政策知晓率', '≥95%', '全年完成3次', '2026年6月底前', '一年', '会议/培训'])(
    'goes as it is where nobody would take it for anything else: %s',
    (value) => {
      expect(cellInput(text(value))).toBe(value);
    },
  );

  it('is never read as a formula, a number or a date, whatever it says', () => {
    const any = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from("=+-@'0123456789.,/%年月日 ()eE甲")) }),
    );
    fc.assert(
      fc.property(any, (value) => {
        if (value === '') return;
        const entry = readEntry(String(cellInput(text(value))));
        const read = entry.kind === 'quoted-text' ? entry.text : entry.kind;
        expect(entry.kind === 'constant' ? entry.value : read).toBe(value);
      }),
    );
  });

  it('goes as it is into cells formatted as text, but for an apostrophe of its own', () => {
    expect(cellInput(text('=1', '@'))).toBe('=1');
    expect(cellInput(text("'甲", '@'))).toBe("''甲");
  });

  it('is written as into such a cell where it stood without an apostrophe', () => {
    const bare: CellContent = { ...text('95%'), bare: true };
    expect([cellInput(bare), formatWhileWriting(bare)]).toEqual(['95%', '@']);
    expect([mayBeBare(text('95%')), mayBeBare(text('=1+1'))]).toEqual([true, false]);
  });
});

it('numbers and formulas are written before their cell is formatted as text', () => {
  const number: CellContent = { value: 3, formula: null, numberFormat: '@' };
  expect([cellInput(number), formatWhileWriting(number)]).toEqual([3, 'General']);
  const formula: CellContent = { value: 3, formula: '=1+2', numberFormat: '@' };
  expect([cellInput(formula), formatWhileWriting(formula)]).toEqual(['=1+2', 'General']);
});
