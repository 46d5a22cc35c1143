export const moneyRules = {
  'budget-blank': {
    title: '预算金额未填',
    messages: {
      blank: '收入和支出都没有金额。请填写基本支出、项目支出和财政拨款等（单位：{unit}）。',
    },
  },
} as const;
