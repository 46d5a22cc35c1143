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
      outdated: '“{written}” is not what today’s forms call this class. Write “{expected}”.',
    },
  },
  'wrong-class': {
    title: 'Indicator in the wrong class',
    messages: {
      satisfaction: '“{name}” judges satisfaction but stands in “{actual}”. Move it to 满意度指标.',
      quality: '“{name}” says how well, but stands in “{actual}”. Move it to 质量指标.',
      timely:
        '“{name}” judges whether work is on time, but stands in “{actual}”. Move it to 时效指标.',
      money:
        '“{name}” is money put in, not work done, but stands in “{actual}”. Move it to 成本指标.',
      activity:
        '“{name}” is work done, but stands in “{actual}”. Move it to 数量指标 and state the effect here.',
      cost: '“{name}” is a cost, but stands in “{actual}”. Move it to 成本指标.',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
