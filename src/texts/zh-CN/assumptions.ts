import type { AssumptionCode } from '../../form/form';

/** What was taken rather than read, said to a person; {cell} is where it begins. */
export const assumptions = {
  'shifted-part': '从 {cell} 起，各行比表头偏左一列（多见于分页之后），已按偏移后的列读取。',
  'shifted-row': '{cell} 所在行单独错开一列，已按错开后的列读取。',
  'columns-by-order': '{cell} 所在的表头有改动，已按模板的列顺序读取。',
  'unit-assumed': '表上没有写明金额单位，已按模板的单位读取。',
  'title-assumed': '没有找到表的标题，以 {cell} 代替。',
} as const satisfies Readonly<Record<AssumptionCode, string>>;
