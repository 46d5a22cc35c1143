import type { SameTexts } from '../sentence';
import type { dismissals as chinese } from '../zh-CN/dismissals';

export const dismissals = {
  explain: 'Leave it, say why',
  explainLabel: 'Leave it, say why: {title}',
  reason: 'Reason',
  hint: 'It is kept in the workbook and stands in the report.',
  all: 'The same for {count} other places that are alike',
  save: 'Save',
  cancel: 'Cancel',
  missing: 'Please say why first: whoever reviews the form will read it.',
  earlier: 'Said earlier: {reason}. What stands here has changed since, please look again.',
  again: 'That still holds',
  againLabel: 'That still holds: {title}',
  section: '{count} explained',
  revoke: 'Take back',
  revokeLabel: 'Take back what was said about {place}: {title}',
  idle: 'Nothing is wrong here any more; this can go.',
  remove: 'Remove',
  removeLabel: 'Remove what was said about {place}: {title}',
} as const satisfies SameTexts<typeof chinese>;
