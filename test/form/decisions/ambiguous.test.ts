import {
  REGIONS,
  SILENT_HEADINGS,
  NAME_AND_VALUE,
  BRACKETS,
  NINGXIA_OUTLINE,
  UNTITLED,
} from '../layouts/drawings-unusual';
import * as drawn from './ambiguous-drawings';
import { changedBy, decision, openIn } from './deciding';

describe('what can be read in more than one way is said, with the ways there are', () => {
  test.each([
    ['UNKNOWN_VALUES', ['value-by-content D4 基准情况 争取做到']],
    ['TWO_VALUES', ['several-values D4 目标值 计划值']],
    ['TWO_UNITS', ['several-units C2 万元 元']],
    [
      'TWO_TITLES',
      ['several-titles A2 部门整体支出绩效目标申报表 示例市档案局2026年项目支出绩效目标表'],
    ],
    ['TWO_YEARS', ['several-years D2 2026 2027']],
    ['CHANGED_ORDER', ['columns-by-order B4 三年做到 今年做到']],
    ['UNKNOWN_TITLE', ['title-assumed A1 附件3 示例市档案局2026年要达到什么']],
    ['PERIOD_ONLY', ['period-as-year A5 year whole']],
    ['SLIPPED_ROW', ['shifted-row B6 shifted straight']],
  ] as const)('%s', (name, open) => {
    expect(openIn(drawn[name])).toEqual(open);
  });
});

test('nothing is in question where there is nothing to choose between', () => {
  expect(openIn(UNTITLED)).toEqual(['title-assumed A1', 'unit-assumed A1 万元 元']);
});

describe('a decision changes what it is about and nothing else', () => {
  test('which of two columns holds the values', () => {
    expect(changedBy(drawn.UNKNOWN_VALUES, decision('value', '争取做到'))).toEqual([
      '- 产出指标/数量指标 C5 扫描档案 → D5 ≥20万页',
      '- 产出指标/质量指标 C6 扫描合格率 → D6 ≥95%',
      '- 效益指标/社会效益指标 C7 查档人次 → D7 ≥2000人次',
      '- assumed value-by-content D4',
      '+ 产出指标/数量指标 C5 扫描档案 → E5 ≥30万页',
      '+ 产出指标/质量指标 C6 扫描合格率 → E6 ≥98%',
      '+ 效益指标/社会效益指标 C7 查档人次 → E7 ≥3000人次',
    ]);
  });

  test('the column that was taken for the values becomes the whole period’s', () => {
    expect(changedBy(drawn.CHANGED_ORDER, decision('value', '今年做到'))).toEqual([
      '- 产出指标/数量指标 D5 扫描档案 → F5 ≥60万页 cycle E5',
      '- 产出指标/质量指标 D6 扫描合格率 → F6 ≥98% cycle E6',
      '- assumed columns-by-order B4',
      '+ 产出指标/数量指标 D5 扫描档案 → E5 ≥20万页 cycle F5',
      '+ 产出指标/质量指标 D6 扫描合格率 → E6 ≥95% cycle F6',
    ]);
  });

  test('whose values are checked, where each region has its own', () => {
    expect(changedBy(REGIONS, decision('value', '乙县'))).toEqual([
      '- 产出指标/数量指标 D9 疫苗接种率 → F9 ≥90% regions F9 G9',
      '- 产出指标/数量指标 D10 体检人数 → F10 ≥2000人 regions F10 G10',
      '- 效益指标/社会效益指标 D11 健康水平 → F11 提高 regions F11 G11',
      '- assumed first-region F7',
      '+ 产出指标/数量指标 D9 疫苗接种率 → G9 ≥92% regions F9 G9',
      '+ 产出指标/数量指标 D10 体检人数 → G10 ≥3000人 regions F10 G10',
      '+ 效益指标/社会效益指标 D11 健康水平 → G11 提高 regions F11 G11',
    ]);
  });

  test('what a column is', () => {
    expect(changedBy(SILENT_HEADINGS, decision('column', 'other', '计数')).slice(-5)).toEqual([
      '- assumed column-by-content F5',
      '+ 产出指标/数量指标 C6 监测断面 → E6 ≥40 op D6',
      '+ 产出指标/数量指标 C7 监测次数 → E7 ≥12 op D7',
      '+ 产出指标/质量指标 C8 数据有效率 → E8 ≥95 op D8',
      '+ 效益指标/生态效益指标 C9 断面达标率 → E9 ≥90 op D9',
    ]);
  });

  test('the unit', () => {
    expect(changedBy(drawn.TWO_UNITS, decision('unit', '元'))).toEqual([
      '- department 万元 – title A1',
      '- assumed several-units C2',
      '+ department 元 – title A1',
    ]);
  });

  test('the title, and with it the kind of form', () => {
    const title = '示例市档案局2026年项目支出绩效目标表';
    expect(changedBy(drawn.TWO_TITLES, decision('title', title))).toEqual([
      '- department 万元 2026 title A2',
      '- assumed several-titles A2',
      '+ project 万元 2026 title A1',
    ]);
    expect(
      changedBy(drawn.UNKNOWN_TITLE, decision('title', '示例市档案局2026年要达到什么')),
    ).toEqual([
      '- department 万元 – title A1',
      '- assumed title-assumed A1',
      '+ department 万元 2026 title A2',
    ]);
  });

  test('the year', () => {
    expect(changedBy(drawn.TWO_YEARS, decision('year', '2027'))).toEqual([
      '- department 万元 2026 title A1',
      '- assumed several-years D2',
      '+ department 万元 2027 title A1',
    ]);
  });

  test('whether the only values are the year’s', () => {
    expect(changedBy(drawn.PERIOD_ONLY, decision('period', 'whole'))).toEqual([
      '- 产出指标/数量指标 C6 扫描档案 → D6 ≥20万页',
      '- 产出指标/质量指标 C7 扫描合格率 → D7 ≥95%',
      '- assumed period-as-year A5',
      '+ long-term 产出指标/数量指标 C6 扫描档案 → D6 ≥20万页',
      '+ long-term 产出指标/质量指标 C7 扫描合格率 → D7 ≥95%',
    ]);
  });

  test('whether a row has slipped', () => {
    expect(changedBy(drawn.SLIPPED_ROW, decision('shift', 'straight', '著录条目'))).toEqual([
      '- 产出指标/– B6 著录条目 → D6 ≥5万条 cycle C6',
      '- assumed shifted-row B6',
      '+ 产出指标/著录条目 C6 一年 → E6  cycle D6',
    ]);
  });

  test('whether brackets hold values, with a heading and without', () => {
    expect(changedBy(NAME_AND_VALUE, decision('brackets', 'name')).at(-1)).toBe(
      '+ 效益指标/社会效益指标 C9 指标1：服务能力（有效提升） → C9',
    );
    expect(changedBy(BRACKETS, decision('brackets', 'name')).at(-1)).toBe(
      '+ 效益指标/社会效益指标 B8 指标1：服务能力（有效提升） → B8',
    );
  });

  test('whether names stand in levels', () => {
    expect(changedBy(NINGXIA_OUTLINE, decision('outline', 'names')).slice(-3)).toEqual([
      '+ –/– A15 疫病发生 → B15 不发生',
      '+ –/– A16 三、满意度指标 → B16',
      '+ –/– A17 养殖户满意度 → B17 ≥90%',
    ]);
  });
});
