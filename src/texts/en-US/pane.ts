import type { SameTexts } from '../template';
import type { pane as chinese } from '../zh-CN/pane';

export const pane = {
  appName: 'Performance Goals Assistant',
} as const satisfies SameTexts<typeof chinese>;
