import { enterCell } from '../../../src/workbook/cells/enter-cell';
import { restyle } from '../../../src/workbook/styles/restyle';
import { areaOf } from '../../../src/snapshot/area';
import { pick, type Scribble } from './scribble';

/** What people type where something better should stand. */
const SLIPS = [
  '>=60场',
  '不少于 60 场',
  '60场以上',
  '≥100%',
  '＜＝2%',
  '约500人',
  '90.5000 ',
  '1,500.00',
  '显著提升',
  '多次',
  '60',
  '',
] as const;
const SENTENCES = [
  '举办活动60场,开展巡演。。',
  '会议(含培训)共计 3 次；，',
  '组织组织文艺巡演',
  '已全部完成了年度任务。',
] as const;
const FORMULAS = ['="不少于60场"', '=1/0', '=TODAY()', '=IF(1=1,"约500人","")'] as const;
const FORMATS = ['@', '0.00%', 'yyyy"年"m"月"d"日"', '#,##0.00', ';;;'] as const;

/** What is typed into cells, and how they show it. */
export const TYPED = {
  value: ({ workbook, sheet, value }, variant) => {
    enterCell(workbook, sheet, value, pick(SLIPS, variant));
  },
  sentence: ({ workbook, sheet, other }, variant) => {
    enterCell(workbook, sheet, other, pick(SENTENCES, variant));
  },
  formula: ({ workbook, sheet, value, other }, variant) => {
    enterCell(workbook, sheet, variant % 2 === 0 ? value : other, pick(FORMULAS, variant));
  },
  shown: ({ workbook, sheet, value }, variant) => {
    restyle(workbook, sheet, areaOf(value), { numberFormat: pick(FORMATS, variant) });
  },
} as const satisfies Readonly<Record<string, Scribble>>;
