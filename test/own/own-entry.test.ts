import { fillPattern } from '../../src/library/fill-pattern';
import {
  EMPTY_DRAFT,
  readEntry,
  type EntryDraft,
  type OwnEntry,
} from '../../src/own/library/own-entry';

function entryOf(draft: Partial<EntryDraft>): OwnEntry {
  const reading = readEntry({ ...EMPTY_DRAFT, name: '培训人数', level2: '数量指标', ...draft });
  if (reading.kind === 'fault') throw new Error(reading.fault.kind);
  return reading.entry;
}

function faultOf(draft: Partial<EntryDraft>): unknown {
  const reading = readEntry({ ...EMPTY_DRAFT, name: '培训人数', level2: '数量指标', ...draft });
  return reading.kind === 'fault' ? reading.fault : null;
}

describe('a value becomes a pattern', () => {
  it.each([
    ['≥95%', '≥{n}%', { n: '95' }, 'larger', '%'],
    ['95%以上', '≥{n}%', { n: '95' }, 'larger', '%'],
    ['>=1,200人', '≥{n}人', { n: '1200' }, 'larger', '人'],
    ['≤2.5元/人', '≤{n}元/人', { n: '2.5' }, 'smaller', '元/人'],
    ['每季度≥3次', '每{period}≥{n}次', { period: '季度', n: '3' }, 'larger', '次'],
    ['2026年9月30日前完成', '{date}前完成', { date: '2026年9月30日' }, 'date', null],
    ['约550人', '约{n}人', { n: '550' }, 'larger', '人'],
    ['≥{n}场', '≥{n}场', undefined, 'larger', '场'],
    ['有效提升', '有效提升', undefined, 'larger', null],
    ['3场，每场50人', '3场，每场50人', undefined, 'larger', null],
  ])('%s', (value, pattern, example, direction, unit) => {
    const entry = entryOf({ value });
    expect(entry).toMatchObject({ value: pattern, direction, unit });
    expect(entry.example).toEqual(example);
    if (example) expect(fillPattern(entry.value, example).kind).toBe('filled');
  });

  it('takes sign and unit from the columns beside a bare number', () => {
    expect(entryOf({ value: '95', unit: '%', direction: '正向' })).toMatchObject({
      value: '≥{n}%',
      unit: '%',
    });
    expect(entryOf({ value: '3', unit: '起', direction: '越小越好' }).value).toBe('≤{n}起');
  });

  it('has a blank of the right kind where no value is given', () => {
    expect(entryOf({ name: '群众满意度', level2: '满意度' }).value).toBe('≥{n}%');
    expect(entryOf({ unit: '人' }).value).toBe('≥{n}人');
    expect(entryOf({ name: '投诉率', level2: '质量指标' }).value).toBe('≤{n}%');
    expect(entryOf({ direction: '时限', level2: '时效指标' }).value).toBe('{date}前完成');
  });
});

describe('a class', () => {
  it.each([
    ['', '数量指标', '产出指标', '数量指标'],
    ['产出指标', '数量', '产出指标', '数量指标'],
    ['满意度指标', '', '满意度指标', '服务对象满意度指标'],
    ['', '经济成本指标', '产出指标', '成本指标'],
  ])('%s %s', (level1, level2, ...expected) => {
    const entry = entryOf({ level1, level2 });
    expect([entry.level1, entry.level2]).toEqual(expected);
  });

  it('must be told, known and consistent', () => {
    expect(faultOf({ level2: '' })).toEqual({ kind: 'no-class' });
    expect(faultOf({ level2: '数目' })).toEqual({ kind: 'unknown-class', found: '数目' });
    expect(faultOf({ level1: '效益指标' })).toEqual({ kind: 'unknown-class', found: '数量指标' });
  });
});

it('claims no authority', () => {
  expect(entryOf({}).origin).toBe('own');
});

it('says what else is wrong', () => {
  expect(faultOf({ name: '  ' })).toEqual({ kind: 'no-name' });
  expect(faultOf({ fields: ['培训、炼金'] })).toEqual({ kind: 'unknown-field', found: '炼金' });
  expect(faultOf({ direction: '向上' })).toEqual({ kind: 'unknown-direction', found: '向上' });
  expect(faultOf({ value: '{n}至{n}人' })).toEqual({ kind: 'blank-twice' });
});
