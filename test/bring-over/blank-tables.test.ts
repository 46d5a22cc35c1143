import type { Form } from '../../src/form/form';
import { readForms } from '../../src/form/read-forms';
import { workbook } from '../form/alter-snapshot';
import { drawnSheet } from '../form/layouts/drawn-sheet';
import { drawnWorkbook } from '../library/drawn-workbook';
import { bringInto, fateOf } from './bringing';

const OLD = `
2026年部门整体绩效目标申报表|<|<|<
部门名称|示例区文化馆|<|<
一级指标|二级指标|三级指标|年度指标值
产出指标|数量指标|举办活动场次|≥60场
产出指标|质量指标|活动验收合格率|≥95%
效益指标|社会效益指标|服务群众人次|≥5万人次
满意度指标|服务对象满意度指标|观众满意度|≥90%
`;

function read(drawing: string): Form {
  const [form] = readForms(workbook(drawnSheet(drawing)));
  if (!form) throw new Error('no form');
  return form;
}

const rowsOf = ({ indicators }: Form) =>
  indicators.map(({ row, level2, name, operator, annual, unit }) =>
    [row + 1, level2 ?? '–', name.text, operator?.text ?? '–', annual, unit?.text ?? '–'].join(' '),
  );

test('a list without classes takes the rows one by one, and more rows than it prints', () => {
  const blank = `
部门整体绩效目标表|<|<|<|<
主管部门|<|<|<|<
序号|指标名称|计量单位|指标性质|年初指标值
1||||
2||||
填表人：||||
`;
  const { form, before, undone } = bringInto(drawnWorkbook(blank), read(OLD));
  expect(rowsOf(form)).toEqual([
    '4 – 举办活动场次 ≥ ≥60场 场',
    '5 – 活动验收合格率 ≥ ≥95% %',
    '6 – 服务群众人次 ≥ ≥5万人次 万人次',
    '7 – 观众满意度 ≥ ≥90% %',
  ]);
  expect(undone()).toEqual(before);
});

test('classes whose columns have headings and no label yet are written in every row', () => {
  const blank = `
项目支出绩效目标申报表|<|<|<
项目名称|<|<|<
一级指标|二级指标|三级指标|指标值
|||
|||
填表人：|||
`;
  const { form } = bringInto(drawnWorkbook(blank), read(OLD));
  expect(form.indicators.map(({ level1, level2 }) => `${level1} ${level2}`)).toEqual([
    '产出指标 数量指标',
    '产出指标 质量指标',
    '效益指标 社会效益指标',
    '满意度指标 服务对象满意度指标',
  ]);
});

test('a table below which nothing is free takes none, and that is said', () => {
  const blank = `
部门整体绩效目标表|<|<
主管部门|<|<
指标名称|计量单位|年初指标值
填表人：||
`;
  const { brought } = bringInto(drawnWorkbook(blank), read(OLD));
  expect(fateOf(brought).get('C4')).toBe('no-table');
});
