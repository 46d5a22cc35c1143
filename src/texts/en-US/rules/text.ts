import type { SameTexts } from '../../sentence';
import type { textRules as chinese } from '../../zh-CN/rules/text';

export const textRules = {
  'repeated-word': {
    title: 'Repeated word',
    messages: {
      doubled: '“{doubled}” repeats a word, probably by mistake. Change it to “{word}”.',
      label:
        'The label repeats a word: “{doubled}” should be “{word}”. Compare it with the official template before changing it.',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
