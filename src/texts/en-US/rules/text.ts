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
  punctuation: {
    title: 'Punctuation',
    messages: {
      'half-width':
        'The mark at “{written}” is half-width; Chinese text uses full-width ones. Change it.',
      unmatched: '“{written}” lacks its other half. Add it, or delete this one.',
      doubled: 'Marks are doubled at “{written}”. Delete one of them.',
      space: 'There is a space between Chinese characters at “{written}”. Delete it.',
    },
  },
  'personal-data': {
    title: 'Personal data',
    messages: {
      mobile: 'This holds a mobile number, and the form is published. Delete it.',
      identity: 'This holds an identity card number, and the form is published. Delete it.',
    },
  },
  'text-cut-off': {
    title: 'Text cut off',
    messages: {
      low: 'The text takes about {needed} {needed:line|lines}, but its row shows {shown}: the rest is missing in print. Make the row taller.',
      tallest:
        'The text takes about {needed} {needed:line|lines}, more than the tallest row shows: the rest is missing in print. Shorten it, or widen its columns.',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
