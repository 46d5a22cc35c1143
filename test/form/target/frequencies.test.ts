import { readTarget } from '../../../src/form/target/read-target';
import { say } from './say';

test.each([
  ['至少每季度1次', 'frequency ≥1次/季度'],
  ['不少于每月2期', 'frequency ≥2期/月'],
  ['每年至少2次', 'frequency ≥2次/年'],
  ['每两年1次', 'frequency 1次/2年'],
  ['每5年1次', 'frequency 1次/5年'],
  ['每10天1次', 'frequency 1次/10天'],
  ['两年一次', 'frequency 1次/2年'],
  ['一年一次', 'frequency 1次/年'],
  ['一年两次', 'frequency 2次/年'],
  ['半年1次', 'frequency 1次/半年'],
  ['每半年召开一次', 'frequency 1次/半年'],
  ['每学期2次', 'frequency 2次/学期'],
  ['每季一期', 'frequency 1期/季'],
  ['1批/年', 'frequency 1批/年'],
  ['1次/2年', 'frequency 1次/2年'],
  ['1次/3个月', 'frequency 1次/3个月'],
  ['1次/每季度', 'frequency 1次/季度'],
  ['≥1次/半年', 'frequency ≥1次/半年'],
])('%s is %s', (text, said) => {
  expect(say(readTarget(text))).toBe(said);
});

test.each([
  ['十一月三场演出', 'date'],
  ['上半年3场', 'date'],
  ['365天/年', 'number 365天/年'],
  ['每周开放不少于56小时', 'number ≥56小时'],
  ['每村至少1名', 'number ≥1名'],
  ['每万人5名', 'number 5名'],
])('%s is no number of times in a period, but %s', (text, said) => {
  expect(say(readTarget(text))).toBe(said);
});
