import type { SameTexts } from '../../sentence';
import type { valueRules as chinese } from '../../zh-CN/rules/values';

export const valueRules = {
  'value-not-quantified': {
    title: 'Value not quantified',
    messages: {
      prose:
        'The value is prose without a number, percentage, date or scale, so it cannot be assessed. State something that can be checked.',
    },
  },
  'vague-value': {
    title: 'Vague value',
    messages: {
      adjective:
        '“{value}” sets no standard that could be met or missed. Use a number, a percentage, or a scale such as 优/良/中/差.',
    },
  },
  'approximate-value': {
    title: 'Approximate value',
    messages: {
      word: 'The “{word}” in “{value}” makes it impossible to check. State a definite number, for example with “≥” for at least.',
    },
  },
  'satisfaction-not-percent': {
    title: 'Satisfaction is no percentage',
    messages: {
      other:
        'Satisfaction must be a percentage or a score that a survey can confirm; “{value}” is neither. Use a value such as “≥90%”.',
    },
  },
  'wrong-direction': {
    title: 'Wrong direction',
    messages: {
      smaller:
        'Less is better for “{name}”, yet “{value}” asks for at least that much. Change “{actual}” to “{expected}”.',
      larger:
        'More is better for “{name}”, yet “{value}” asks for no more than that. Change “{actual}” to “{expected}”.',
      cost: 'A cost needs an upper limit, yet “{value}” sets only a lower one. Change “{actual}” to “{expected}”.',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
