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
} as const;
