export const classificationRules = {
  'shifted-cell': {
    title: '内容错了一列',
    messages: {
      row: '这一行比表头错开了一列，“{name}”填在了别的栏目里。请把整行移回对应的列。',
    },
  },
  'class-name-nonstandard': {
    title: '指标类别名称不规范',
    messages: {
      outdated: '“{written}”不是现行表样的类别名称，汇总时对不上。请改为“{expected}”。',
    },
  },
  'wrong-class': {
    title: '指标放错了类别',
    messages: {
      satisfaction: '“{name}”考核的是满意度，却放在“{actual}”里。请移到满意度指标。',
      quality: '“{name}”说的是做得好不好，却放在“{actual}”里。请移到质量指标。',
      timely: '“{name}”考核的是是否按时，却放在“{actual}”里。请移到时效指标。',
      money: '“{name}”是投入的钱，不是做了多少事，却放在“{actual}”里。请移到成本指标。',
      activity: '“{name}”是做了多少事，却放在“{actual}”里。请移到数量指标，这里写带来的结果。',
      cost: '“{name}”是花费，却放在“{actual}”里。请移到成本指标。',
    },
  },
} as const;
