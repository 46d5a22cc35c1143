import { brief, HEADING, indicators } from './indicator-table';

describe('the class of an indicator', () => {
  test('is read in one column of both levels, whichever of them prevails', () => {
    const rows = [
      ['评价指标', '绩效目标名称', '标准值'],
      ['产出数量', '抽检批次', '≥800批次'],
      ['效益', '问题发现率', '≥2.5%'],
      ['效益', '投诉处理率', '≥95%'],
      ['效益', '公众知晓率', '≥80%'],
    ];
    expect(indicators(rows).map(brief)).toEqual([
      '产出指标 数量指标 抽检批次 ≥800批次',
      '效益指标  问题发现率 ≥2.5%',
      '效益指标  投诉处理率 ≥95%',
      '效益指标  公众知晓率 ≥80%',
    ]);
  });

  test('is carried down over blank cells as over merged ones', () => {
    const rows = [
      HEADING,
      ['产出指标', '数量指标', '甲数', '≥1次'],
      [null, null, '乙数', '≥2次'],
      [null, '质量指标', '丙率', '≥90%'],
      ['效益指标', '社会效益指标', '丁', '提升'],
    ];
    const read = [
      '产出指标 数量指标 甲数 ≥1次',
      '产出指标 数量指标 乙数 ≥2次',
      '产出指标 质量指标 丙率 ≥90%',
      '效益指标 社会效益指标 丁 提升',
    ];
    expect(indicators(rows).map(brief)).toEqual(read);
    const merged = [
      { top: 2, bottom: 4, left: 0, right: 0 },
      { top: 2, bottom: 3, left: 1, right: 1 },
    ];
    expect(indicators(rows, merged).map(brief)).toEqual(read);
  });

  test('is read through numbering, points, stars, spaces and line breaks', () => {
    const rows = [
      ['一级\n指标', '二 级 指 标', '三级指标 ', '年度指标值（%）'],
      ['一、产出指标（50分）', '（一）数量\n目标', '甲数', '1次'],
      ['★效益', '环境效益', '乙', '改善'],
      ['满意度', '满意度', '丙', '90%'],
    ];
    expect(indicators(rows).map(brief)).toEqual([
      '产出指标 数量指标 甲数 1次',
      '效益指标 生态效益指标 乙 改善',
      '满意度指标 服务对象满意度指标 丙 90%',
    ]);
  });

  test('of satisfaction is a first level of its own', () => {
    const rows = [
      HEADING,
      ['效益指标', '社会效益指标', '甲', '好'],
      [null, '社会公众或服务对象满意度指标', '乙', '≥90%'],
    ];
    expect(indicators(rows).map(({ level1 }) => level1)).toEqual(['效益指标', '满意度指标']);
  });

  test('may be one that no list knows', () => {
    const rows = [HEADING, ['产出指标', '制度建设指标', '甲', '1项']];
    expect(indicators(rows).map(brief)).toEqual(['产出指标 制度建设指标 甲 1项']);
  });

  test('goes on over a heading that is repeated on the next page', () => {
    const rows = [
      HEADING,
      ['产出指标', '数量指标', '甲数', '1次'],
      ['一级指标', '二级指标', '三级指标', '年度指标值'],
      [null, null, '乙数', '2次'],
    ];
    expect(indicators(rows).map(brief)).toEqual([
      '产出指标 数量指标 甲数 1次',
      '产出指标 数量指标 乙数 2次',
    ]);
  });
});
