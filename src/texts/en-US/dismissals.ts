import type { SameTexts } from '../sentence';
import type { dismissals as chinese } from '../zh-CN/dismissals';

export const dismissals = {
  explain: 'Leave as is…',
  explainLabel: 'Leave as is and say why: {title}',
  reason: 'Reason',
  hint: 'It is kept in the workbook and shown in the check report.',
  all: 'Also for {count} similar {count:place|places}',
  save: 'Save',
  cancel: 'Cancel',
  missing: 'Please say why first: whoever reviews the form will read it.',
  earlier: 'Explained earlier: {reason}. The cell has changed since then; please look again.',
  again: 'Still true',
  againLabel: 'Still true: {title}',
  section: '{count} explained',
  revoke: 'Take back',
  revokeLabel: 'Take back the explanation of {place}: {title}',
  idle: 'There is no problem here any more, so this can be removed.',
  remove: 'Remove',
  removeLabel: 'Remove the explanation of {place}: {title}',
} as const satisfies SameTexts<typeof chinese>;
