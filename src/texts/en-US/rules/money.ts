import type { SameTexts } from '../../template';
import type { moneyRules as chinese } from '../../zh-CN/rules/money';

export const moneyRules = {
  'budget-blank': {
    title: 'Budget left blank',
    messages: {
      blank: 'Neither revenue nor expenditure has an amount. Fill them in (unit: {unit}).',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
