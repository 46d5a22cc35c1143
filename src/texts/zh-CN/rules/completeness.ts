export const completenessRules = {
  'required-blank': {
    title: '必填项未填',
    messages: {
      blank: '“{field}”没有填，缺了会被退回。请补填。',
      staff: '“{field}”没有填，审核时会问。请按编制和实有情况如实填写。',
    },
  },
  'count-not-integer': {
    title: '个数不是整数',
    messages: {
      shown: '“{field}”填的是“{shown}”，应是 0 或正整数。请只填数字，不带小数和汉字。',
    },
  },
  'task-incomplete': {
    title: '任务没有填完整',
    messages: {
      name: '这一行写了任务内容，但没有任务名称。请补填名称，或删去这一行。',
      content: '任务“{task}”没有写主要实施内容，审核时看不出做什么。请补填。',
      expectation: '任务“{task}”没有写期望达到的目标，无法考核。请补填目标，最好带数字和时间。',
    },
  },
  'no-tasks': {
    title: '没有重点工作任务',
    messages: {
      none: '年度重点工作任务一项也没有填。请至少填一项，写明名称、内容、资金和目标。',
    },
  },
  'class-missing': {
    title: '缺少一类指标',
    messages: {
      required: '没有“{class}”，这类指标必须有，缺了会被退回。请至少补一条。',
      expected: '没有“{class}”，审核时会要求说明。请补一条，确实不适用的备好理由。',
    },
  },
  'indicator-incomplete': {
    title: '指标没有填完整',
    messages: {
      value: '指标“{name}”没有指标值，无法考核。请补填指标值，或删去这一行。',
      name: '指标值“{value}”前没有指标名称，不知道考核什么。请补填三级指标。',
    },
  },
  'empty-class-row': {
    title: '空着的指标行',
    messages: {
      empty: '“{class}”这一行还空着，这类指标一条也没有。请补一条，不适用时可删去这一行。',
    },
  },
  'placeholder-left': {
    title: '模板的占位符没有改',
    messages: {
      residue: '这里还留着模板的“{residue}”。请换成实际内容，没有内容就删去。',
      guidance: '这里还是模板的填写说明“{residue}”。请换成本单位的实际内容。',
    },
  },
  'task-without-indicator': {
    title: '任务没有对应的指标',
    messages: {
      unmatched: '没有找到与任务“{task}”有关的绩效指标，任务做得怎样无从考核。请补一条指标。',
    },
  },
  'few-indicators': {
    title: '指标太少',
    messages: {
      few: '只有 {actual} 条指标，一般不少于 {minimum} 条。请对照总体目标和任务补充。',
    },
  },
} as const;
