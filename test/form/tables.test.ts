import { readForms } from '../../src/form/read-forms';
import type { Form } from '../../src/form/form';
import type { CellValue } from '../../src/snapshot/snapshot';
import { cell, moved, onlySheet, withCells, workbook } from './alter-snapshot';
import { onlyForm, sampleSnapshot } from './form-files';
import { brief, HEADING, indicators, table } from './indicator-table';

const clean = onlySheet(sampleSnapshot('gz-statistics-clean'));

test('a heading over two columns is named by the headings below it', () => {
  const rows = [
    ['一级指标', '二级指标', '三级指标', '指标值', null],
    [null, null, null, '实施周期指标值', '年度指标值'],
    ['产出指标', '数量指标', '甲数', '≥3次', '≥1次'],
  ];
  const merged = [
    ...[0, 1, 2].map((column) => ({ top: 1, bottom: 2, left: column, right: column })),
    { top: 1, bottom: 1, left: 3, right: 4 },
  ];
  for (const merges of [merged, []]) {
    const read = indicators(rows, merges);
    expect(read.map(brief)).toEqual(['产出指标 数量指标 甲数 ≥1次']);
    expect(read[0]?.cycle?.value).toBe('≥3次');
  }
});

describe('the block of tasks', () => {
  test('ends at a label alone in the column of the names', () => {
    const form = onlyForm(
      workbook(
        table([
          ['任务名称', '主要实施内容', '拟投入的资金', '期望达到的目标'],
          ['甲', '举办活动', 3, '活动3场'],
          ['绩效指标', null, null, null],
          HEADING,
          ['产出指标', '数量指标', '甲数', '1次'],
        ]),
      ),
    );
    expect(form.tasks.map(({ name }) => name.value)).toEqual(['甲']);
  });
});

test('the goal stands below its heading where what was reached stands beside it', () => {
  const rows = [
    ['年度总体目标', '预期目标', '实际完成情况', null],
    [null, '举办活动3场', '举办了活动4场', null],
    HEADING,
    ['产出指标', '数量指标', '甲数', '1次'],
  ];
  for (const merged of [[], [{ top: 1, bottom: 2, left: 0, right: 0 }]]) {
    const { fields } = onlyForm(workbook(table(rows, merged)));
    expect(fields.get('总体绩效目标')?.entry.value).toBe('举办活动3场');
  }
});

describe('a title that is repeated on the next page', () => {
  const first = [
    ['部门名称', '甲局', '基本支出', 3],
    HEADING,
    ['产出指标', '数量指标', '甲数', '1次'],
    ['部门整体绩效目标申报表（续）', null, null, null],
    HEADING,
    [null, null, '乙数', '2次'],
  ];
  const read = ['产出指标 数量指标 甲数 1次', '产出指标 数量指标 乙数 2次'];

  test('begins no form of its own', () => {
    expect(indicators(first).map(brief)).toEqual(read);
    const merged = [{ top: 4, bottom: 4, left: 0, right: 3 }];
    expect(indicators(first, merged).map(brief)).toEqual(read);
  });

  test('begins one where fields follow it', () => {
    const second = [...first.slice(0, 4), ['部门名称', '乙局'], ...first.slice(4)];
    expect(readForms(workbook(table(second)))).toHaveLength(2);
  });
});

test('an operator’s column may say of what kind a value is instead', () => {
  const rows = [
    ['三级指标', '指标性质', '指标值', '计量单位', '二级指标', '一级指标'],
    ['甲数', '≥', 3, '次', '数量指标', '产出指标'],
    ['乙', '定性', '规范', null, '质量指标', '产出指标'],
  ];
  expect(indicators(rows).map(({ annual }) => annual)).toEqual(['≥3次', '规范']);
});

describe('rows of the table of indicators', () => {
  test('count where a class is printed and left blank, and end at notes', () => {
    const rows = [
      HEADING,
      ['产出指标', '数量指标', '甲数', '1次'],
      [null, '质量指标', null, null],
      [null, null, null, null],
      ['效益指标', '社会效益指标', '乙', '提升'],
      [null, null, null, null],
      ['填表人：张三', null, '联系电话', '020-0000'],
      ['说明：', null, '本表一式两份', '逐级上报'],
    ];
    expect(indicators(rows).map(brief)).toEqual([
      '产出指标 数量指标 甲数 1次',
      '产出指标 质量指标  ',
      '效益指标 社会效益指标 乙 提升',
    ]);
  });

  test.each([
    [[null, null, null, '丁数', '≥4次'], '丁数', '≥4次'],
    [[null, '丁数', '≥4次', null, null], '丁数', '≥4次'],
  ])('that stand one column off alone are read there: %j', (shifted, name, annual) => {
    const form = onlyForm(
      workbook(
        table([
          HEADING,
          ['产出指标', '数量指标', '甲数', '1次'],
          shifted,
          [null, '质量指标', '丙率', '90%'],
        ]),
      ),
    );
    const [, alone, after] = form.indicators;
    expect([alone?.name.value, alone?.annual, alone?.displaced]).toEqual([name, annual, true]);
    expect([alone?.level1, alone?.level2]).toEqual(['产出指标', null]);
    expect([after?.level2, after?.displaced]).toEqual(['质量指标', false]);
    expect(form.assumed.map(({ what }) => what)).toEqual(['shifted-row']);
  });

  test('keep their order of columns whatever it is', () => {
    const rows = [
      ['三级指标', '度量单位', '计算符号', '指标值', '二级指标', '一级指标', '实施周期指标值'],
      ['甲数', '次', '≥', 3, '数量指标', '产出指标', '≥9次'],
    ];
    const [row] = indicators(rows);
    expect(row?.annual).toBe('≥3次');
    expect(row?.cycle?.value).toBe('≥9次');
    expect(row?.target).toMatchObject({ kind: 'number', comparator: '≥', unit: '次' });
  });
});

describe('an indicator’s value as a reader would write it', () => {
  test.each([
    [0.95, '0%', '95%'],
    [0.955, '0.0%', '95.5%'],
    [0.07, '0%', '7%'],
    [46295, 'yyyy/m/d', '2026-09-30'],
    [46295, 'yyyy"年"m"月"d"日"', '2026-09-30'],
    [46295, '[$-804]yyyy年m月d日;@', '2026-09-30'],
    [95, '0"%"', '95%'],
    [0.95, '"≥"0%', '≥95%'],
    [1234.5, '#,##0.00', '1234.5'],
    [1e21, 'General', '1000000000000000000000'],
    [true, 'General', 'TRUE'],
    [{ error: '#N/A' }, 'General', '#N/A'],
  ])('%j in the format %s is %s', (value, format, annual) => {
    const changed = withCells(clean, {});
    const cells = new Map(changed.cells).set('F18', cell('F18', value, format));
    const form = onlyForm(workbook({ ...changed, cells }));
    expect(form.indicators[0]?.annual).toBe(annual);
  });

  test('includes the words that the number format adds', () => {
    const shown = cell('F18', 95, '0"人"');
    const form = onlyForm(workbook({ ...clean, cells: new Map(clean.cells).set('F18', shown) }));
    expect(form.indicators[0]?.target).toMatchObject({ kind: 'number', unit: '人' });
  });
});

describe('tasks', () => {
  const seed = onlySheet(sampleSnapshot('guangzhou-cppcc'));
  const names = (form: Form): readonly CellValue[] => form.tasks.map(({ name }) => name.value);

  test('end before a row of sums and skip blank rows', () => {
    const summed = withCells(seed, {
      B14: null,
      C14: null,
      D14: null,
      E14: null,
      B15: '合 计',
      C15: null,
      E15: null,
    });
    expect(names(onlyForm(workbook(summed)))).toHaveLength(2);
  });

  test('count with only a part of them filled in', () => {
    const partly = withCells(seed, { B13: null, C13: null, E13: null });
    expect(onlyForm(workbook(partly)).tasks.map(({ amount }) => amount?.value)).toEqual([
      480, 65, 484, 550,
    ]);
  });

  test('may be missing, headings and all', () => {
    const [form] = readForms(
      workbook(withCells(seed, { A11: null, B11: null, C11: null, D11: null, E11: null })),
    );
    expect([form?.tasks.length, form?.taskArea, form?.indicators.length]).toEqual([0, null, 14]);
  });

  test('are found where the block’s label and a heading were changed', () => {
    const renamed = withCells(seed, { A11: '今年的重点', E11: '做成什么样' });
    const form = onlyForm(workbook(moved(renamed, 2, 0)));
    expect(form.tasks).toHaveLength(4);
    expect(form.tasks[0]?.expectation?.value).toBe(seed.cells.get('E12')?.value);
  });
});
