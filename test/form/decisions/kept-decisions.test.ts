import fc from 'fast-check';
import type { Decision } from '../../../src/form/decisions/decision';
import {
  parseDecisions,
  withDecision,
  withoutDecision,
} from '../../../src/form/decisions/kept-decisions';
import { decision } from './deciding';

const RUNS = Number(process.env['FC_RUNS'] ?? 100);

const unit = decision('unit', '元');
const year = decision('year', '2026');

describe('what a workbook keeps', () => {
  test('is read back as it was written', () => {
    expect(parseDecisions(JSON.parse(JSON.stringify([unit, year])))).toEqual([unit, year]);
  });

  test.each([
    ['nothing', undefined],
    ['no list', { about: 'unit' }],
    ['a decision about something unknown', [{ ...unit, about: 'colour' }]],
    ['an unknown answer', [{ ...unit, choice: '亿元' }]],
    ['a form before the first', [{ ...unit, nth: -1 }]],
    ['no sheet', [{ about: 'unit', nth: 0, at: '', choice: '元' }]],
  ])('%s gives no decision', (_what, kept) => {
    expect(parseDecisions(kept)).toEqual([]);
  });

  test('loses nothing else for one that cannot be read', () => {
    expect(parseDecisions([{ ...unit, choice: 7 }, year])).toEqual([year]);
  });

  test('is read without an exception whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => Array.isArray(parseDecisions(kept))),
      { numRuns: RUNS },
    );
  });
});

test('who decides anew decides instead; what is taken back leaves the others as they were', () => {
  const others: readonly Decision[] = [year, { ...unit, nth: 1 }, { ...unit, sheet: '二' }];
  const otherUnit = decision('unit', '万元');
  const decided = withDecision([unit, ...others], otherUnit);
  expect(decided).toEqual([...others, otherUnit]);
  expect(withoutDecision(decided, unit)).toEqual(others);
});
