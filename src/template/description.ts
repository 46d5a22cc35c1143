import type { Template, TemplateCell } from './template';

const LEVEL1 = ['产出指标', '效益指标', '满意度指标'] as const;
const LEVEL2 = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '服务对象满意度指标',
] as const;

const TASK_ROWS = [12, 13, 14, 15];
const FIRST_INDICATOR_ROW = 18;
const LAST_INDICATOR_ROW = FIRST_INDICATOR_ROW + LEVEL2.length - 1;

/**
 * The blank 部门整体预算绩效目标申报表 of Guangzhou. Labels, sizes and borders are those of the published form;
 * 事业发展性支出 is spelt right, and the indicators keep one set of columns to the end. It prints no 预算年度, as the
 * published form prints none: a row of ours would make it another form.
 */
export const DEPARTMENT_TEMPLATE: Template = {
  fileName: '部门整体预算绩效目标申报表.xlsx',
  sheet: '部门整体绩效目标表',
  columnWidths: [13, 19, 30, 22, 17, 26],
  rowHeights: [
    ...[34, 18.5, 18.5, 18.5, 18.5, 18.5, 32, 18.5, 32, 72.5, 18.5],
    ...TASK_ROWS.map(() => 86),
    ...[45.5, 18.5],
    ...LEVEL2.map(() => 32),
  ],
  cells: [
    { at: 'A1:F1', look: 'title', text: '部门整体预算绩效目标申报表' },
    { at: 'A2', look: 'heading', text: '部门名称' },
    { at: 'B2:F2', look: 'centred' },
    { at: 'A3', look: 'heading', text: '基本信息' },
    { at: 'B3', look: 'centred', text: '财政供养人员数' },
    { at: 'C3', look: 'centred' },
    { at: 'D3', look: 'centred', text: '下属二级单位数' },
    { at: 'E3:F3', look: 'centred' },
    { at: 'A4:A9', look: 'heading', text: '预算整体情况' },
    { at: 'B4', look: 'heading', text: '部门预算支出' },
    { at: 'C4', look: 'heading', text: '预算金额（万元）' },
    { at: 'D4', look: 'heading', text: '收入来源' },
    { at: 'E4:F4', look: 'heading', text: '预算金额（万元）' },
    ...amounts(5, '基本支出', '财政拨款'),
    ...amounts(6, '项目支出', '其他资金'),
    { at: 'B7', look: 'heading', text: '事业发展性支出' },
    { at: 'C7', look: 'heading', text: '预算金额（万元）' },
    { at: 'D7', look: 'heading', text: '按预算级次划分' },
    { at: 'E7:F7', look: 'heading', text: '预算金额（万元）' },
    ...amounts(8, '财政专项资金', '市本级使用资金'),
    ...amounts(9, '其他事业发展性支出', '拟用于对下转移支付资金'),
    { at: 'A10', look: 'heading', text: '总体绩效目标' },
    { at: 'B10:F10', look: 'prose' },
    { at: 'A11:A15', look: 'heading', text: '年度重点工作任务' },
    { at: 'B11', look: 'heading', text: '名称' },
    { at: 'C11', look: 'heading', text: '主要实施内容' },
    { at: 'D11', look: 'heading', text: '拟投入的资金（万元）' },
    { at: 'E11:F11', look: 'heading', text: '期望达到的目标（概述）' },
    ...TASK_ROWS.flatMap(task),
    { at: 'A16', look: 'heading', text: '其他需完成的任务（可选项）' },
    { at: 'B16:F16', look: 'prose' },
    { at: `A17:A${LAST_INDICATOR_ROW}`, look: 'heading', text: '绩效指标' },
    { at: 'B17', look: 'heading', text: '一级指标' },
    { at: 'C17', look: 'heading', text: '二级指标' },
    { at: 'D17', look: 'heading', text: '三级指标' },
    { at: 'E17', look: 'heading', text: '实施周期指标值' },
    { at: 'F17', look: 'heading', text: '年度指标值' },
    { at: 'B18:B21', look: 'centred', text: LEVEL1[0] },
    { at: 'B22:B25', look: 'centred', text: LEVEL1[1] },
    { at: 'B26', look: 'centred', text: LEVEL1[2] },
    ...LEVEL2.flatMap(indicator),
  ],
  names: {
    部门名称: 'B2:F2',
    财政供养人员数: 'C3',
    下属二级单位数: 'E3:F3',
    基本支出: 'C5',
    项目支出: 'C6',
    财政拨款: 'E5:F5',
    其他资金: 'E6:F6',
    财政专项资金: 'C8',
    其他事业发展性支出: 'C9',
    市本级使用资金: 'E8:F8',
    拟用于对下转移支付资金: 'E9:F9',
    总体绩效目标: 'B10:F10',
    年度重点工作任务: 'B12:F15',
    其他需完成的任务: 'B16:F16',
    绩效指标: `B${FIRST_INDICATOR_ROW}:F${LAST_INDICATOR_ROW}`,
  },
  choices: [
    { at: `B${FIRST_INDICATOR_ROW}:B${LAST_INDICATOR_ROW}`, words: LEVEL1 },
    { at: `C${FIRST_INDICATOR_ROW}:C${LAST_INDICATOR_ROW}`, words: LEVEL2 },
  ],
  print: {
    margins: { side: 0.5, edge: 0.6, header: 0.3 },
    area: `A1:F${LAST_INDICATOR_ROW}`,
    repeatedRows: [17, 17],
    // Filled in, the form needs two pages: the table of indicators begins the second.
    breaksAfter: [16],
    footer: '第 &P 页，共 &N 页',
  },
};

/** A row of the budget: an expenditure and a source, each with its amount. */
function amounts(row: number, left: string, right: string): readonly TemplateCell[] {
  return [
    { at: `B${row}`, look: 'centred', text: left },
    { at: `C${row}`, look: 'amount' },
    { at: `D${row}`, look: 'centred', text: right },
    { at: `E${row}:F${row}`, look: 'amount' },
  ];
}

function task(row: number): readonly TemplateCell[] {
  return [
    { at: `B${row}`, look: 'prose' },
    { at: `C${row}`, look: 'prose' },
    { at: `D${row}`, look: 'amount' },
    { at: `E${row}:F${row}`, look: 'prose' },
  ];
}

function indicator(level2: string, index: number): readonly TemplateCell[] {
  const row = FIRST_INDICATOR_ROW + index;
  return [
    { at: `C${row}`, look: 'centred', text: level2 },
    { at: `D${row}`, look: 'prose' },
    { at: `E${row}`, look: 'centred-text' },
    { at: `F${row}`, look: 'prose-text' },
  ];
}
