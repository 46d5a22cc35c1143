import { check } from '../../src/check';
import { choiceOf, picksOf } from '../../src/library/choice';
import { entryById, SETS } from '../../src/library/entries';
import { insertInto, openSample, reading, textAt } from './inserting';

/** What a user would add to the presets. */
const ANSWERS = { n: '12', date: '2026年10月底', period: '季度' };

function entry(id: string) {
  const found = entryById(id);
  if (!found) throw new Error(id);
  return found;
}

describe('an entry that is picked', () => {
  test('becomes an indicator with the blanks filled', () => {
    expect(choiceOf({ entry: entry('huiyi-chuqin-lv'), values: { n: '９５' } })).toEqual({
      level1: '产出指标',
      level2: '质量指标',
      name: '会议出勤率',
      annual: '≥95%',
    });
  });

  test('goes into the form without a value while blanks are open', () => {
    const done = insertInto(openSample('gz-statistics-clean'), [
      choiceOf({ entry: entry('renjun-huiyi-chengben'), values: {} }),
    ]);
    expect(textAt(done.after, 'D28')).toBe('人均会议成本');
    expect(textAt(done.after, 'F28')).toBe('');
    const findings = check(done.after.snapshot).flatMap((checked) => checked.findings);
    expect(findings.map(({ rule, cell }) => `${rule} ${cell.row + 1}`)).toEqual([
      'indicator-incomplete 28',
    ]);
  });
});

test.each(SETS)('the set $name goes into a sound form at once and leaves it sound', (set) => {
  const picks = picksOf(set).map((pick) => ({ ...pick, values: { ...ANSWERS, ...pick.values } }));
  const done = insertInto(openSample('gz-statistics-clean'), picks.map(choiceOf));
  const found = done.after.form.indicators.map(reading);
  for (const { level1, level2, name, annual } of picks.map(choiceOf)) {
    expect(found).toContain([level1, level2, name, annual].join(' | '));
  }
  expect(check(done.after.snapshot).flatMap(({ findings }) => findings)).toEqual([]);
});
