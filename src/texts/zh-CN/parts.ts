/** The parts of the form that findings are grouped by. */
export const parts = {
  whole: '整张表',
  general: '基本信息',
  budget: '预算整体情况',
  goal: '总体绩效目标',
  tasks: '年度重点工作任务',
  indicators: '绩效指标',
} as const;
