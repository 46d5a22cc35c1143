import fc from 'fast-check';
import { ENTRIES } from '../../src/library/entries';
import { fillPattern } from '../../src/library/fill-pattern';
import { demandOf, parsePattern, slotsOf } from '../../src/library/pattern';
import { PERIODS, readSlot } from '../../src/library/slot-value';
import { readTarget } from '../../src/form/target/read-target';

const numRuns = Number(process.env['FC_RUNS'] ?? 100);

const number = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, rest]) =>
    rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(2, '0')}`,
  );
const month = fc.integer({ min: 1, max: 12 });
const date = fc.oneof(
  fc.tuple(fc.integer({ min: 2020, max: 2035 }), month).map(([y, m]) => `${y}年${m}月底`),
  fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}月${d}日`),
);
const values = fc.record({ n: number, date, period: fc.constantFrom(...PERIODS) });

describe('a value with blanks', () => {
  test('its blanks are found in reading order', () => {
    expect(parsePattern('每{period}≥{n}次')).toEqual([
      { kind: 'text', text: '每' },
      { kind: 'slot', slot: 'period' },
      { kind: 'text', text: '≥' },
      { kind: 'slot', slot: 'n' },
      { kind: 'text', text: '次' },
    ]);
    expect(slotsOf(parsePattern('{date}前完成'))).toEqual(['date']);
    expect(parsePattern('优/良/中/差')).toEqual([{ kind: 'text', text: '优/良/中/差' }]);
  });

  test('the parts together are the pattern', () => {
    for (const { value } of ENTRIES) {
      const written = parsePattern(value).map((part) =>
        part.kind === 'text' ? part.text : `{${part.slot}}`,
      );
      expect(written.join('')).toBe(value);
    }
  });

  test('a filled value reads back as the sign, number and unit that were meant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENTRIES), values, (entry, typed) => {
        const filled = fillPattern(entry.value, typed);
        // A year of the calendar is no number of years: that answer is not taken.
        fc.pre(filled.kind === 'filled' || entry.unit !== '年');
        if (filled.kind === 'open') throw new Error(`${entry.value} ${JSON.stringify(typed)}`);
        const target = readTarget(filled.text);
        const parts = parsePattern(entry.value);
        if (!slotsOf(parts).includes('n')) {
          expect(target.kind).toBe('date');
          return;
        }
        const { comparator, unit } = demandOf(parts);
        const per = slotsOf(parts).includes('period') ? `/${typed.period}` : '';
        expect(target).toMatchObject({ comparator, unit: `${unit ?? ''}${per}` });
        expect('number' in target && target.number.eq(typed.n)).toBe(true);
      }),
      { numRuns },
    );
  });

  test('blanks without an answer are named, and so are answers that do not fit', () => {
    expect(fillPattern('每{period}≥{n}次', { n: '3' })).toEqual({
      kind: 'open',
      missing: ['period'],
      wrong: [],
    });
    expect(fillPattern('≥{n}%', { n: '很高' })).toEqual({
      kind: 'open',
      missing: [],
      wrong: ['n'],
    });
  });

  test('a number of years that reads as a year of the calendar is not taken', () => {
    expect(fillPattern('≥{n}年', { n: '2026' })).toEqual({
      kind: 'open',
      missing: [],
      wrong: ['n'],
    });
  });
});

describe('what is typed into a blank', () => {
  test.each([
    ['n', ' ９５ ', '95'],
    ['n', '12,000.50', '12000.5'],
    ['n', '0.5', '0.5'],
    ['date', '2026年10月底前', '2026年10月底'],
    ['date', '10月31日之前', '10月31日'],
    ['date', '2026-10-31', '2026-10-31'],
    ['period', '每季度', '季度'],
    ['period', '每个月', '月'],
  ] as const)('%s: %j is %j', (slot, typed, text) => {
    expect(readSlot(slot, typed)).toBe(text);
  });

  test.each([
    ['n', '约95'],
    ['n', '95%'],
    ['n', '-3'],
    ['n', '1,2'],
    ['date', '尽快'],
    ['date', '2026年10月底前后'],
    ['date', '全年'],
    ['period', '偶尔'],
  ] as const)('%s: %j is none', (slot, typed) => {
    expect(readSlot(slot, typed)).toBeNull();
  });
});
