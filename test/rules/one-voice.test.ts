import fc from 'fast-check';
import { check } from '../../src/check';
import { printCell } from '../../src/snapshot/address';
import { workbookWith } from './form-builder';

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 60) };

/** Bits that values are made of, so that random texts come near to real ones. */
const BITS = [
  ...[
    '≥',
    '≤',
    '=',
    '约',
    '左右',
    '余',
    '多次',
    '若干',
    '不少于',
    '以上',
    '90%',
    '60',
    '场',
    '人次',
  ],
  ...[
    '良好',
    '显著',
    '提升',
    '满意',
    '及时',
    '优/良/中/差',
    '××',
    '……',
    '（≥**）',
    '12月底前',
    '一年',
  ],
  ...['服务群众', '文化活动', '，', '。', '1.', '\n', ' ', '第三届', '〔2018〕34号', '元/人'],
] as const;
const value = fc.oneof(
  fc.array(fc.constantFrom(...BITS), { maxLength: 6 }).map((bits) => bits.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const valueCell = fc.constantFrom('F18', 'F20', 'F22', 'F24', 'F28', 'F30');

const OF_VALUES = new Set([
  ...['value-not-quantified', 'vague-value', 'approximate-value', 'satisfaction-not-percent'],
  ...['indicator-incomplete', 'placeholder-left'],
]);

test('of how a value is worded one rule speaks, whatever the value', () => {
  fc.assert(
    fc.property(valueCell, value, (cell, text) => {
      const spoken = check(workbookWith({ [cell]: text }))
        .flatMap(({ findings }) => findings)
        .filter((found) => printCell(found.cell) === cell && OF_VALUES.has(found.rule))
        .map(({ rule }) => rule);
      // A rest of the template may stand inside a value that has a fault of its own.
      expect(spoken.filter((rule) => rule !== 'placeholder-left').length).toBeLessThanOrEqual(1);
    }),
    RUNS,
  );
});

const amount = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }).map((cents) => cents / 100),
  fc.constant(null),
);

test('revenue and expenditure are compared in exact decimals', () => {
  fc.assert(
    fc.property(amount, amount, amount, amount, (c6, c7, e6, e7) => {
      const cents = (value: number | null): number => Math.round((value ?? 0) * 100);
      const gap = Math.abs(cents(c6) + cents(c7) - cents(e6) - cents(e7));
      const spoken = check(workbookWith({ C6: c6, C7: c7, E6: e6, E7: e7 }))
        .flatMap(({ findings }) => findings)
        .some(({ rule }) => rule === 'revenue-expenditure-balance');
      expect(spoken).toBe(gap > 1);
    }),
    RUNS,
  );
});

const NO_TASKS = Object.fromEntries(
  ['B', 'C', 'D', 'E'].flatMap((column) =>
    [13, 14, 15].map((row): [string, null] => [`${column}${row}`, null]),
  ),
);

test.each([
  ['a blank goal', { B11: null }, 'required-blank'],
  ['a blank expectation', { E14: null }, 'task-incomplete'],
  ['a task without an amount', { D14: null }, 'task-without-amount'],
  ['an amount in words', { D14: '待定' }, 'amount-not-number'],
  ['no task at all', NO_TASKS, 'no-tasks'],
  ['no amount at all', { C6: 0, C7: 0, E6: 0, E7: 0 }, 'budget-blank'],
  ['an indicator without a value', { F18: null }, 'indicator-incomplete'],
  ['an indicator without a name', { D18: null }, 'indicator-incomplete'],
  ['an empty class', { D26: null, F26: null }, 'empty-class-row'],
  ['a value of nothing but dots', { F18: '……' }, 'placeholder-left'],
  ['a row in the wrong class', { D29: '群众满意率', F29: '≥90%' }, 'wrong-class'],
  ['a copied name', { D19: '群众文化活动场次', F19: '≥60场' }, 'duplicate-indicator'],
  ['a class of an old name', { C20: '质量目标' }, 'class-name-nonstandard'],
] as const)('of %s one rule speaks, once', (_, changes, rule) => {
  const spoken = check(workbookWith(changes)).flatMap(({ findings }) => findings);
  expect(spoken.map((finding) => finding.rule)).toEqual([rule]);
});
