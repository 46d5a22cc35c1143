import type { parts as chinese } from '../zh-CN/parts';

export const parts = {
  whole: 'Whole form',
  general: 'General',
  budget: 'Budget',
  goal: 'Overall goal',
  tasks: 'Main tasks',
  indicators: 'Indicators',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
