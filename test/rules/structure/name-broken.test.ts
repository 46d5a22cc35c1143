import { SHEET } from '../form-builder';
import { describeRule } from '../describe-rule';

const found = (cell: string, message: 'broken' | 'displaced', name: string, target: string) =>
  ({
    cell,
    severity: 'error',
    detail: name,
    message,
    data: { name, target },
    fix: 'suggest',
  }) as const;

describeRule('name-broken', {
  silent: {
    'at names on their cells': [
      {},
      { names: { 基本支出: `=${SHEET}!$C$6`, 绩效指标: `=${SHEET}!$B$18:$F$30` } },
    ],
    'at a table whose name covers the heading, too': [
      {},
      { names: { 年度重点工作任务: `=${SHEET}!$A$12:$F$15` } },
    ],
    'at a broken name that is not of the template': [{}, { names: { 旧表: '=#REF!' } }],
    'at a name on a part of its merged cell': [
      {},
      { names: { 总体绩效目标: `=${SHEET}!$B$11:$F$11` } },
    ],
    'at a name of a table on its data rows': [
      {},
      { names: { 年度重点工作任务: `=${SHEET}!$B$13:$E$15` } },
    ],
    'at a name of the heading, too': [{}, { names: { 绩效指标: `=${SHEET}!$A$17:$F$30` } }],
    'without names': [{}, { names: {} }],
    'at a name that is no key of the template': [{}, { names: { 支出: `=${SHEET}!$D$20` } }],
  },
  speaks: {
    'at a name without a target': [
      {},
      [found('C7', 'broken', '项目支出', '#REF!')],
      { names: { 项目支出: '=#REF!' } },
    ],
    'at a name that points off its block': [
      {},
      [found('E6', 'displaced', '财政拨款', `${SHEET}!D20`)],
      { names: { 财政拨款: `=${SHEET}!$D$20` } },
    ],
    'at a name that is a number': [
      {},
      [found('C6', 'broken', '基本支出', '900')],
      { names: { 基本支出: '900' } },
    ],
    'at a name on another field’s cell': [
      {},
      [found('C6', 'displaced', '基本支出', `${SHEET}!C7`)],
      { names: { 基本支出: `=${SHEET}!$C$7` } },
    ],
    'at a name on a label': [
      {},
      [found('E7', 'displaced', '其他资金', `${SHEET}!D7`)],
      { names: { 其他资金: `=${SHEET}!$D$7` } },
    ],
    'at the goal': [
      {},
      [found('B11', 'broken', '总体绩效目标', '#REF!')],
      { names: { 总体绩效目标: '=#REF!' } },
    ],
    'at each of two': [
      {},
      [
        found('B3', 'broken', '部门名称', '#REF!'),
        found('E9', 'displaced', '市本级使用资金', `${SHEET}!F25`),
      ],
      { names: { 部门名称: '=#REF!', 市本级使用资金: `=${SHEET}!$F$25` } },
    ],
    'at a cell of a deleted sheet': [
      {},
      [found('C9', 'broken', '财政专项资金', '旧表!#REF!')],
      { names: { 财政专项资金: '旧表!#REF!' } },
    ],
  },
});
