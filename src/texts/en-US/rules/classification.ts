import type { SameTexts } from '../../sentence';
import type { classificationRules as chinese } from '../../zh-CN/rules/classification';

export const classificationRules = {
  'shifted-cell': {
    title: 'Row shifted by a column',
    messages: {
      row: 'This row stands one column off its headings, so “{name}” is in the wrong column. Move the row back.',
    },
  },
  'class-name-nonstandard': {
    title: 'Name of a class is not the standard one',
    messages: {
      outdated: '"{written}" is not what today\'s forms call this class. Write "{expected}".',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
