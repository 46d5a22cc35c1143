import fc from 'fast-check';
import {
  readDecisions,
  withDecision,
  withoutDecision,
} from '../../../src/form/decisions/kept-decisions';
import { decision } from './deciding';

const RUNS = Number(process.env['FC_RUNS'] ?? 100);

const unit = decision('unit', '元');
const year = decision('year', '2026');
const kept = (decisions: unknown): string => JSON.stringify({ decisions });

describe('the decisions that a workbook keeps', () => {
  test.each([
    ['nothing', null],
    ['no JSON', '<'],
    ['no list', kept({ about: 'unit' })],
    ['a decision about something unknown', kept([{ ...unit, about: 'colour' }])],
    ['an unknown answer', kept([{ ...unit, choice: '亿元' }])],
    ['a form before the first', kept([{ ...unit, nth: -1 }])],
    ['no sheet', kept([{ about: 'unit', nth: 0, at: '', choice: '元' }])],
  ])('are none in %s', (_what, text) => {
    expect(readDecisions(text)).toEqual([]);
  });

  test('lose nothing else for one that cannot be read', () => {
    expect(readDecisions(kept([{ ...unit, choice: 7 }, year]))).toEqual([year]);
  });

  test('are read without an exception whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        expect(readDecisions(kept(any)).every(({ sheet }) => typeof sheet === 'string')).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('who decides', () => {
  const second = { ...unit, nth: 1 };
  const before = withDecision(withDecision('{"entries":[1]}', year, '2026'), second, '元');

  test('decides instead of what was decided of the same before', () => {
    const once = withDecision(before, unit, '元');
    expect(readDecisions(withDecision(once, unit, '万元'))).toEqual([
      year,
      second,
      { ...unit, choice: '万元' },
    ]);
  });

  test('takes it back to the last character, and what others keep stays', () => {
    expect(withoutDecision(withDecision(before, unit, '元'), unit)).toBe(before);
    expect(withoutDecision(withDecision(null, unit, '元'), unit)).toBeNull();
    expect(before).toContain('"entries":[1]');
  });

  test('decides nothing by an answer that there is not', () => {
    expect(withDecision(before, unit, '亿元')).toBe(before);
  });
});
