import { readForms } from '../../src/form/read-forms';
import { planInsertion } from '../../src/library/insert-indicators';
import { placeIndicators } from '../../src/library/place-rows';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { BANDS } from '../form/layouts/drawings-headings';
import { INDENTED_COSTS } from '../form/layouts/drawings-outlines';
import { HALF_BANDS } from '../form/layouts/drawings-provinces';
import { BRACKETS, NAME_AND_VALUE, REGIONS } from '../form/layouts/drawings-unusual';
import { choicesOf } from './choices';
import { drawnRows, rowsWith } from './drawn-rows';
import { drawnWorkbook } from './drawn-workbook';

describe('where name and value share a cell, both are written as their neighbours are', () => {
  test('numbered on in their class, the value in brackets', () => {
    expect(rowsWith(NAME_AND_VALUE, 5, '数量', '时效')).toEqual([
      '产出指标|数量指标|指标1：购置设备（≥77台）',
      '||指标2：培训人次（≥30人次）',
      '||指标3：新增数量情况1（≥3场）',
      '|质量指标|指标1：验收合格率（=100%）',
      '|时效指标|指标1：新增时效情况2（2026年10月底前完成）',
      '效益指标|社会效益指标|指标1：服务能力（有效提升）',
    ]);
  });

  test('with the classes before them', () => {
    expect(rowsWith(BRACKETS, 5, '质量', '成本')).toEqual([
      '绩效指标|【产出指标-数量指标】指标1：购置设备（≥77台）',
      '|【产出指标-质量指标】指标1：验收合格率（=100%）',
      '|【产出指标-质量指标】指标2：新增质量情况1（≥95%）',
      '|【产出指标-成本指标】指标1：新增成本情况2（≤2万元/场）',
      '|【效益指标-社会效益指标】指标1：服务能力（有效提升）',
    ]);
  });

  test('numbers that run through the table run on, brackets and ends stay', () => {
    const drawing = `
项目支出绩效目标表|<
项目名称|设备购置
资金总额（元）|360000
年度绩效目标|购置设备
二级指标|三级指标
数量指标|指标1：购置设备(≥77台);
^|指标2：培训人次(≥30人次);
质量指标|指标3：验收合格率(=100%);
`;
    expect(rowsWith(drawing, 5, '数量')).toEqual([
      '数量指标|指标1：购置设备(≥77台);',
      '|指标2：培训人次(≥30人次);',
      '|指标3：新增数量情况1(≥3场);',
      '质量指标|指标4：验收合格率(=100%);',
    ]);
  });

  test('what the template left in a cell is filled', () => {
    const drawing = NAME_AND_VALUE.replace('指标2：培训人次（≥30人次）', '指标2：');
    expect(rowsWith(drawing, 5, '数量').slice(0, 3)).toEqual([
      '产出指标|数量指标|指标1：购置设备（≥77台）',
      '||指标2：新增数量情况1（≥3场）',
      '|质量指标|指标1：验收合格率（=100%）',
    ]);
  });

  test('so is what it left below others', () => {
    const drawing = NAME_AND_VALUE.replace('指标2：培训人次（≥30人次）', '……');
    expect(rowsWith(drawing, 5, '数量', '数量').slice(0, 4)).toEqual([
      '产出指标|数量指标|指标1：购置设备（≥77台）',
      '||指标2：新增数量情况1（≥3场）',
      '||指标3：新增数量情况2（≥3场）',
      '|质量指标|指标1：验收合格率（=100%）',
    ]);
  });

  test('a number alone waits for its name', () => {
    const drawing = `
项目支出绩效目标表|<|<
项目名称|设备购置|<
二级指标|三级指标|指标值
数量指标|1.购置设备|≥77台
^|2.|
质量指标|1.验收合格率|=100%
`;
    expect(rowsWith(drawing, 3, '数量').slice(0, 3)).toEqual([
      '数量指标|1.购置设备|≥77台',
      '|2.新增数量情况1|≥3场',
      '质量指标|1.验收合格率|=100%',
    ]);
  });

  test('names without a value of their own get their number, too', () => {
    const drawing = `
项目支出绩效目标表|<|<
项目名称|设备购置|<
二级指标|三级指标|指标值
数量指标|指标1：购置设备|≥77台
^|指标2：培训人次|≥30人次
质量指标|指标1：验收合格率|=100%
`;
    expect(rowsWith(drawing, 3, '数量', '时效')).toEqual([
      '数量指标|指标1：购置设备|≥77台',
      '|指标2：培训人次|≥30人次',
      '|指标3：新增数量情况1|≥3场',
      '质量指标|指标1：验收合格率|=100%',
      '时效指标|指标1：新增时效情况2|2026年10月底前完成',
    ]);
  });
});

describe('where classes stand on rows of their own', () => {
  test('a new one goes below the last of its class, as far in, with the number that follows', () => {
    expect(rowsWith(BANDS, 6, '质量', '时效', '生态')).toEqual([
      '一、产出指标',
      '（一）数量指标',
      '开办食堂|3|家',
      '服务人次|≥20000|人次',
      '（二）质量指标',
      '食品抽检合格率|100|%',
      '新增质量情况1|≥95|%',
      '（三）时效指标',
      '新增时效情况2|2026年10月底前完成',
      '二、效益指标',
      '社会效益指标',
      '就餐便利程度|提高',
      '生态效益指标',
      '新增生态情况3|≥40|亩',
      '三、满意度指标',
      '老人满意度|≥90|%',
    ]);
  });

  test('a line ahead of others counts them anew', () => {
    const drawing = BANDS.replace('（一）数量指标', '（一）质量指标').replace(
      '（二）质量指标',
      '（二）时效指标',
    );
    expect(rowsWith(drawing, 6, '数量').slice(0, 4)).toEqual([
      '一、产出指标',
      '（一）数量指标',
      '新增数量情况1|≥3|场',
      '（二）质量指标',
    ]);
  });

  test('a first level that is missing comes with its line, satisfaction without a second', () => {
    const drawing = INDENTED_COSTS.replace(/效益指标\|\n›社会效益指标\|\n››参与率\|≥85%\n/u, '');
    expect(rowsWith(drawing, 5, '社会', '满意度')).toEqual([
      '产出指标',
      '›数量指标',
      '››覆盖小区|≥80个',
      '›成本指标',
      '››每户补贴|≤60元',
      '效益指标',
      '›社会效益指标',
      '››新增社会情况1|≥300人',
      '成本指标',
      '›经济成本指标',
      '››总成本|≤70万元',
      '满意度指标',
      '››新增满意度情况2|≥90%',
    ]);
  });

  test('a class whose line stands there without a row gets none twice', () => {
    const drawing = INDENTED_COSTS.replace('››参与率|≥85%\n', '');
    expect(rowsWith(drawing, 10, '社会').slice(0, 4)).toEqual([
      '效益指标',
      '›社会效益指标',
      '››新增社会情况1|≥300人',
      '成本指标',
    ]);
  });

  test('a first level without anything below it gets the line of the second', () => {
    const drawing = INDENTED_COSTS.replace('›社会效益指标|\n››参与率|≥85%\n', '');
    expect(rowsWith(drawing, 10, '社会').slice(0, 4)).toEqual([
      '效益指标',
      '›社会效益指标',
      '››新增社会情况1|≥300人',
      '成本指标',
    ]);
  });

  test('several that go by a row further down all look like it', () => {
    const drawing = INDENTED_COSTS.replace('››覆盖小区|≥80个\n', '');
    expect(rowsWith(drawing, 5, '数量', '质量').slice(0, 5)).toEqual([
      '产出指标',
      '›数量指标',
      '››新增数量情况1|≥3场',
      '›质量指标',
      '››新增质量情况2|≥95%',
    ]);
  });

  test('numbers of classes and of names in a column of their own go on', () => {
    const drawing = `
项目支出绩效目标表|<|<
项目名称|社区食堂|<
序号|三级指标|指标值
一|产出指标|
（一）|数量指标|
1|开办食堂|≥3家
（二）|质量指标|
1|抽检合格率|100%
二|满意度指标|
1|老人满意度|≥90%
`;
    expect(rowsWith(drawing, 3, '数量', '时效', '社会')).toEqual([
      '一|产出指标',
      '（一）|数量指标',
      '1|开办食堂|≥3家',
      '2|新增数量情况1|≥3场',
      '（二）|质量指标',
      '1|抽检合格率|100%',
      '（三）|时效指标',
      '1|新增时效情况2|2026年10月底前完成',
      '二|效益指标',
      '（一）|社会效益指标',
      '1|新增社会情况3|≥300人',
      '三|满意度指标',
      '1|老人满意度|≥90%',
    ]);
  });

  test('lines of the first level alone stand above classes in a column', () => {
    const drawing = HALF_BANDS.replace(/二、效益指标.*\n.*\n三、/u, '二、').replace(
      '4|服务',
      '3|服务',
    );
    expect(rowsWith(drawing, 6, '社会', '质量')).toEqual([
      '一、产出指标',
      '1|数量指标|城镇新增就业|≥1.2万人|统计口径',
      '2|质量指标|培训合格率|≥85%',
      '3||新增质量情况2|≥95%',
      '二、效益指标',
      '4|社会效益指标|新增社会情况1|≥300人',
      '三、满意度指标',
      '5|服务对象满意度指标|求职者满意度|≥90%',
    ]);
  });
});

describe('where each region has a column', () => {
  const filled = (drawing: string, regions?: 'each' | 'one') => {
    const workbook = drawnWorkbook(drawing);
    const snapshot = takeSnapshot(workbook);
    const [form] = readForms(snapshot);
    const placement = form && placeIndicators(form, snapshot, choicesOf('质量'), null, regions);
    if (placement?.kind !== 'placed') throw new Error('no place');
    applyPlan(workbook, planInsertion(placement, snapshot));
    const [sheet] = takeSnapshot(workbook).sheets;
    return sheet ? drawnRows(sheet, 10)[0] : '';
  };

  test('all of them get the value', () => {
    expect(filled(REGIONS)).toBe('||质量指标|新增质量情况1||≥95%|≥95%');
  });

  test('or the first alone', () => {
    expect(filled(REGIONS, 'one')).toBe('||质量指标|新增质量情况1||≥95%');
  });

  test('where one is of all together, that alone', () => {
    expect(filled(REGIONS.replace('乙县', '合计'))).toBe('||质量指标|新增质量情况1|||≥95%');
  });
});
