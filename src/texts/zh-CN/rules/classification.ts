export const classificationRules = {
  'shifted-cell': {
    title: '内容错了一列',
    messages: {
      row: '这一行比表头错开了一列，“{name}”填在了别的栏目里。请把整行移回对应的列。',
    },
  },
} as const;
