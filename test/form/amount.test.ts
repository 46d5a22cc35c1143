import fc from 'fast-check';
import { readAmount } from '../../src/form/money/amount';
import { cell } from './alter-snapshot';

const RUNS = Number(process.env['FC_RUNS'] ?? 100);

function read(value: Parameters<typeof cell>[1], shown?: string): string {
  const entry = cell('C5', value);
  const amount = readAmount(shown === undefined ? entry : { ...entry, text: shown });
  switch (amount.kind) {
    case 'number':
      return amount.number.toFixed();
    case 'text-number':
      return `text ${amount.number.toFixed()} ${amount.stated ?? ''}`.trim();
    case 'error':
      return amount.error;
    case 'blank':
    case 'not-a-number':
      return amount.kind;
  }
}

describe('an amount', () => {
  test('is the cell’s value, not what the sheet shows', () => {
    expect(read(20.125, '20.13')).toBe('20.125');
    expect(read(12504.03, '12,504.03')).toBe('12504.03');
    expect(read(-12, '(12.00)')).toBe('-12');
    expect(read(0, '-')).toBe('0');
  });

  test.each([
    ['12,504.03', 'text 12504.03'],
    ['１２，５０４．０３', 'text 12504.03'],
    [' 1307.60 ', 'text 1307.6'],
    ['\u00a01 256.30\u3000', 'text 1256.3'],
    ['2,068.30万元', 'text 2068.3 万元'],
    ['3498000 元', 'text 3498000 元'],
    ['￥100', 'text 100'],
    ['300万', 'text 300 万元'],
    ['334.5（万元）', 'text 334.5 万元'],
    ['3万人', 'not-a-number'],
    ['-5', 'text -5'],
    ['见附件', 'not-a-number'],
    ['854万854万', 'not-a-number'],
    ['1,25', 'not-a-number'],
    ['', 'blank'],
    ['  ', 'blank'],
  ])('typed as %j is %s', (typed, said) => {
    expect(read(typed)).toBe(said);
  });

  test('may be blank, an error or no number at all', () => {
    expect(read(null)).toBe('blank');
    expect(read({ error: '#REF!' })).toBe('#REF!');
    expect(read(true)).toBe('not-a-number');
  });

  test('is exact for every number that a cell can hold', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const amount = readAmount(cell('C5', value));
        expect(amount.kind === 'number' ? Number(amount.number.toString()) : null).toBe(value + 0);
      }),
      { numRuns: RUNS },
    );
  });

  test('never fails on a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['blank', 'text-number', 'not-a-number']).toContain(
          readAmount(cell('C5', text)).kind,
        );
      }),
      { numRuns: RUNS },
    );
  });
});
