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
  },
});
