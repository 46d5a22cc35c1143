import { fold } from '../../../src/form/target/fold';
import { quantitiesIn } from '../../../src/form/target/quantities';
import { readTarget, readTargets } from '../../../src/form/target/read-target';
import { say } from './say';

describe('a number with its unit', () => {
  test.each([
    ['985米', 'number 985米'],
    ['24期', 'number 24期'],
    ['≥80M', 'number ≥80M'],
    ['≤ 30 万元', 'number ≤30万元'],
    ['= 0.5 万亩', 'number =0.5万亩'],
    ['约550人', 'number 550人'],
    ['约３万册', 'number 3万册'],
    ['1，200人次', 'number 1200人次'],
    ['１２，５０４.03万元', 'number 12504.03万元'],
    ['2个亿以上', 'number ≥2个亿'],
    ['≤1.2亿元', 'number ≤1.2亿元'],
    ['≤0.9‰', 'number ≤0.9‰'],
    ['不超过10万元（含）', 'number ≤10万元'],
    ['提升5个百分点', 'number 5个百分点'],
    ['8', 'number 8'],
    ['≥2000', 'number ≥2000'],
    ['三家', 'number 3家'],
    ['36月龄', 'number 36月'],
    ['2000.10万元', 'number 2000.1万元'],
    ['41900.01%', 'percent 41900.01%'],
    ['不少于十二次', 'number ≥12次'],
    ['两万五千人', 'number 25000人'],
    ['三万人次', 'number 3万人次'],
    ['全年召开全体会议不少于四次', 'number ≥4次'],
    ['5-10个', 'number 5个'],
    ['12次（每月1次）', 'number 12次'],
  ])('%s is %s', (text, said) => {
    expect(say(readTarget(text))).toBe(said);
  });
});

describe('a number per something', () => {
  test.each([
    ['<=475元/亩', 'number ≤475元/亩'],
    ['=23万元/个', 'number =23万元/个'],
    ['≤28.40/株', 'number ≤28.4/株'],
    ['17元/人.每天', 'number 17元/人.每天'],
    ['≤400元/人·天', 'number ≤400元/人·天'],
    ['≤8/10万', 'number ≤8/10万'],
    ['≥80万册次', 'number ≥80万册次'],
    ['外借图书80万册次以上', 'number ≥80万册次'],
    ['≥20件/万人', 'number ≥20件/万人'],
    ['<=  475 元 / 亩', 'number ≤475元/亩'],
    ['≥1次/季度', 'frequency ≥1次/季度'],
    ['每月至少1次', 'frequency ≥1次/月'],
    ['每季度开展2次', 'frequency 2次/季度'],
    ['每月一期', 'frequency 1期/月'],
    ['每季度召开两次', 'frequency 2次/季度'],
  ])('%s is %s', (text, said) => {
    expect(say(readTarget(text))).toBe(said);
  });
});

describe('a percentage', () => {
  test.each([
    ['100%', 'percent 100%'],
    ['=100.00(%)', 'percent =100%'],
    ['≥98百分比', 'percent ≥98%'],
    ['═ 100 %', 'percent =100%'],
    ['１００％', 'percent 100%'],
    ['百分之九十五以上', 'percent ≥95%'],
    ['不低于百分之九十', 'percent ≥90%'],
    ['控制在0.3%以内', 'percent ≤0.3%'],
    ['90%（含）以上', 'percent ≥90%'],
    ['-3%', 'percent -3%'],
    ['90%-95%', 'percent 90%'],
    ['资金到位率达100%', 'percent 100%'],
    ['较2025年提升3%', 'percent 3%'],
    ['九成以上', 'percent ≥90%'],
    ['不低于九成五', 'percent ≥95%'],
    ['八成半', 'percent 85%'],
    ['四分之三', 'percent 75%'],
    ['百分之九十九点五', 'percent 99.5%'],
    ['≤万分之一', 'percent ≤0.01%'],
    ['不超过千分之三', 'percent ≤0.3%'],
  ])('%s is %s', (text, said) => {
    expect(say(readTarget(text))).toBe(said);
  });
});

describe('a comparator', () => {
  test.each([
    [
      '≥',
      [
        '≥',
        '≧',
        '>=',
        '＞＝',
        '》',
        '》=',
        '=>',
        '不少于',
        '不低于',
        '至少',
        '大于等于',
        '大于或等于',
      ],
    ],
    ['≤', ['≤', '≦', '<=', '＜＝', '=<', '《', '不超过', '不高于', '不多于', '小于等于', '控制在']],
    ['=', ['=', '＝', '═', '==', '等于']],
    ['>', ['>', '＞', '大于', '高于', '超过']],
    ['<', ['<', '＜', '小于', '低于', '少于']],
  ] as const)('%s is written in many ways', (comparator, ways) => {
    for (const way of ways) {
      for (const text of [`${way}90%`, `${way} 90 %`, `合格率${way}90%`]) {
        expect([text, say(readTarget(text))]).toEqual([text, `percent ${comparator}90%`]);
      }
    }
  });

  test.each([
    ['90分以上', 'number ≥90分'],
    ['90分及以上', 'number ≥90分'],
    ['5天以内', 'number ≤5天'],
    ['2小时内响应', 'number ≤2小时'],
    ['3%以下', 'percent ≤3%'],
    ['5个内容', 'number 5个'],
  ])('may stand behind: %s is %s', (text, said) => {
    expect(say(readTarget(text))).toBe(said);
  });
});

describe('a date', () => {
  test.each([
    '每年12月底前',
    '2021年7月',
    '9月前',
    '2023年12月31日',
    '11月底之前',
    '2026-09-30',
    '2026.9.30',
    '2023.07-2024.01',
    '年底前',
    '第四季度',
    '二〇二六年六月底前',
    '每月15日前',
    '分别于4月、5月、7月各制作播出1期电视节目',
    '于2020年5月20日开工建设,2020年6月20日完工',
  ])('%s is one', (text) => {
    expect(readTarget(text).kind).toBe('date');
  });

  test('may be a serial number, where the row asks for a time', () => {
    expect(readTarget('46387', { timely: true }).kind).toBe('date');
    expect(readTarget('=46387', { timely: true })).toMatchObject({ kind: 'date', comparator: '=' });
    expect(readTarget('46387').kind).toBe('number');
    expect(readTarget('46387人', { timely: true }).kind).toBe('number');
  });
});

describe('what a date says', () => {
  test.each([
    ['2026年9月30日前', [{ year: 2026, month: 9, day: 30 }]],
    ['每年12月底前', [{ year: null, month: 12, day: null }]],
    ['2026-09', [{ year: 2026, month: 9, day: null }]],
    ['20260930', [{ year: 2026, month: 9, day: 30 }]],
    ['二〇二六年六月底前', [{ year: 2026, month: 6, day: null }]],
    [
      '2026年3月开工，11月完工',
      [
        { year: 2026, month: 3, day: null },
        { year: null, month: 11, day: null },
      ],
    ],
    ['每月15日前', [{ year: null, month: null, day: 15 }]],
  ])('%s', (text, dates) => {
    expect(readTarget(text)).toMatchObject({ kind: 'date', dates, serial: null });
  });

  test('a serial number is a day', () => {
    const dates = [{ year: 2026, month: 12, day: 31 }];
    expect(readTarget('46387', { timely: true })).toMatchObject({ dates, serial: 46387 });
  });
});

describe('where the comparator is written', () => {
  test.each([
    ['≥90%', ['≥']],
    ['不少于3次', ['不少于']],
    ['合格率 >= 90 %', ['>=']],
    ['3次以上', ['以上']],
    ['控制在 5天 以内', ['控制在', '以内']],
    ['９０％（含）以上', ['（含）以上']],
    ['至少十二次', ['至少']],
    ['不晚于9月', []],
    ['5个', []],
  ])('%s', (text, signs) => {
    const target = readTarget(text);
    const found = 'signs' in target ? target.signs : [];
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(signs);
  });
});

describe('several demands', () => {
  test.each([
    ['≥90%', ['percent ≥90%']],
    ['全年30万人次，媒体报道20篇以上', ['number 30万人次', 'number ≥20篇']],
    ['合格率100%，故障报修2小时内响应', ['percent 100%', 'number ≤2小时']],
    ['≥26次，12月底前完成', ['number ≥26次', 'date']],
    ['12次（每月1次）', ['number 12次']],
    ['合理', ['text']],
    ['', ['blank']],
  ])('of %s are each read', (text, all) => {
    expect(readTargets(text).map(say)).toEqual(all);
  });
});

describe('neither', () => {
  test.each([
    '优/良/中/差',
    '优、良、中、低、差',
    '高/中/低',
    '显著减轻/有所减轻/未减轻',
    '显著提升/有所提升/无变化',
    '达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差',
  ])('%s is a scale', (text) => {
    expect(readTarget(text).kind).toBe('graded');
  });

  test.each([
    '合理',
    '良好',
    '及时',
    '多次',
    '全年',
    '……',
    '公里',
    '≧ %',
    '控制三公经费支出',
    '完成5G网络建设',
    '粤财〔2018〕34号',
    '第3名',
    '3A级',
    '三个代表',
    '完成任务',
    '五位一体总体布局',
    '十四届一次会议',
    '1. 完成A；2. 完成B',
    '全年30万人次，媒体报道20篇以上',
  ])('%s is text', (text) => {
    expect(readTarget(text)).toEqual({ kind: 'text' });
  });

  test.each(['', '  ', '\n', '\u3000'])('%j is blank', (text) => {
    expect(readTarget(text)).toEqual({ kind: 'blank' });
  });
});

describe('a number in prose', () => {
  test.each([
    ['全年完成全会提案的审查、交办工作，督促提案办理单位100%办结。', '100%'],
    ['促进提案者对提案答复意见基本满意90%以上。', '90%以上'],
    ['深入开展“‘双减’齐聚力”“促进文旅发展”5个议题协商并广泛宣传。', '5个'],
  ])('of %s stands at %s', (text, part) => {
    const target = readTarget(text);
    const span = 'span' in target ? target.span : { start: 0, end: 0 };
    expect(text.slice(span.start, span.end)).toBe(part);
  });

  test('several are given one by one', () => {
    const { text } = fold('全年30万人次，媒体报道20篇以上');
    expect(quantitiesIn(text, [])).toMatchObject([
      { comparator: null, unit: '万人次' },
      { comparator: '≥', unit: '篇' },
    ]);
  });
});
