import type { AssumptionCode } from '../../form/form';

/** What was taken rather than read, said to a person; {cell} is where it begins. */
export const assumptions = {
  'shifted-part': '从 {cell} 起，各行比表头偏左一列（多见于分页之后），已按偏移后的列读取。',
  'shifted-row': '{cell} 所在行单独错开一列，已按错开后的列读取。',
  'columns-by-order': '{cell} 所在的表头有改动，已按模板的列顺序读取。',
  'unit-assumed': '表上没有写明金额单位，已按模板的单位读取。',
  'several-units': '表上既写“万元”又写“元”，已按 {cell} 写的单位读取。',
  'several-years': '表上写着不止一个年度，已取 {cell} 里先写的那个。',
  'title-assumed': '没有找到表的标题，以 {cell} 代替。',
  'several-titles': '表的上方有两行都像标题，已取 {cell}。',
  'first-region': '{cell} 起每个地区各占一列指标值，已按第一列读取。',
  'several-values': '不止一列像年度指标值，已取 {cell} 所在列。',
  'value-by-content': '表头上认不出哪一列是年度指标值，按内容取了 {cell} 所在列。',
  'period-as-year': '表上只有实施周期（长期）的指标值，已当作年度指标值读取。',
  'period-goal': '表上只有实施周期（长期）的绩效目标（{cell}），已当作年度绩效目标读取。',
  'column-by-content': '{cell} 所在列的表头认不出来，已按列里的内容判断它是什么。',
  'value-in-brackets': '{cell} 所在列把名称和指标值写在一格，已取括号里的内容作为指标值。',
  'classes-by-outline': '{cell} 所在列既有指标类别又有指标名称，已按上下层次读取。',
  'hidden-rows': '{cell} 所在的行被隐藏，里面的内容也已读取并检查。',
  'hidden-columns': '{cell} 所在的列被隐藏，里面的内容也已读取并检查。',
} as const satisfies Readonly<Record<AssumptionCode, string>>;
