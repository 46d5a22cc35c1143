import { readTarget } from '../../../src/form/target/read-target';
import { say } from './say';

describe('a range', () => {
  test.each([
    ['3～5个工作日', 'number 3个工作日'],
    ['3至5天', 'number 3天'],
    ['30%—50%', 'percent 30%'],
    ['90～95%', 'percent 90%'],
    ['90±2%', 'percent 90%'],
    ['90%（含90%）以上', 'percent ≥90%'],
  ])('of numbers counts by its first: %s is %s', (text, said) => {
    expect(say(readTarget(text))).toBe(said);
  });

  test.each([
    ['2026年1-12月', [{ year: 2026, month: 12, day: null }]],
    ['9—11月', [{ year: null, month: 11, day: null }]],
    [
      '2026.01-2026.12',
      [
        { year: 2026, month: 1, day: null },
        { year: 2026, month: 12, day: null },
      ],
    ],
    ['12.20前', [{ year: null, month: 12, day: 20 }]],
    ['二○二六年十二月底前', [{ year: 2026, month: 12, day: null }]],
  ])('of time is one date or two: %s', (text, dates) => {
    expect(readTarget(text)).toMatchObject({ kind: 'date', dates });
  });

  test.each(['2026-2028年', '2025—2026学年', '2026年至2028年'])('of years, %s, is text', (text) => {
    expect(readTarget(text)).toEqual({ kind: 'text' });
  });
});

describe('two numbers that mean nothing apart', () => {
  test.each(['1:1', '1：15', '≥1:15', '8:30前', '9:00—17:00'])('%s is text', (text) => {
    expect(readTarget(text)).toEqual({ kind: 'text' });
  });

  test.each([
    ['目标1：60场', 'number 60场'],
    ['办结率1：98%', 'percent 98%'],
  ])('but %s is %s', (text, said) => {
    expect(say(readTarget(text))).toBe(said);
  });
});
