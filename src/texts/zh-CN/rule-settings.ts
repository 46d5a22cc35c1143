import type { RuleGroup } from '../../settings/rule-groups';

/** What is said of the rules that a user may set and read about. They come with what the rules say. */
export const ruleSettings = {
  title: '检查项目',
  show: '检查项目…',
  hide: '收起检查项目',
  what: '设置随工作簿保存，可以撤销。',
  reading: '正在读取设置…',
  failed: '设置没有读出来。单元格正在编辑时请先按 Enter，再试一次。',
  resetAll: '全部恢复默认',
  initial: '默认（{severity}）',
  severity: { error: '错误', warning: '警告', info: '提示', off: '不检查' },
  groups: {
    money: '资金',
    completeness: '完整性',
    values: '指标值',
    classification: '分类',
    cycle: '周期与年度',
    consistency: '前后一致',
    text: '文字',
    structure: '表格结构',
  } satisfies Readonly<Record<RuleGroup, string>>,
  switchOff: '不再检查这一项',
  switchOffLabel: '不再检查：{title}',
  adjust: '调整级别',
  adjustLabel: '级别：{title}',
  switchedOff: '{count} 项检查已关闭：{titles}。',
  restore: '恢复检查：{title}',
  help: {
    show: '说明',
    label: '说明：{title}',
    reading: '正在读取说明…',
    failed: '说明没有读出来，可能是网络断了。连上网络后再试一次。',
    retry: '重试',
  },
} as const;
