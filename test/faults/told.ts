import type { SessionState } from '../../src/session/state';
import { failures } from '../../src/texts/zh-CN/failures';
import { fixes } from '../../src/texts/zh-CN/fixes';
import { library } from '../../src/texts/zh-CN/library';
import { live } from '../../src/texts/zh-CN/live';
import { pane } from '../../src/texts/zh-CN/pane';

/** What the pane may say where an operation was not carried out, by code: cause and remedy. */
export const SENTENCES = {
  ...failures,
  'no-form': pane.noForm.body,
  'marks-protected': pane.marks.protected,
  'rows-protected': library.refusals.protected,
  'fix-locked': fixes.refusals.locked,
  'live-too-large': live.behind['too-large'],
  'live-sheet-gone': live.behind['sheet-gone'],
  'live-not-supported': live.behind['not-supported'],
  'live-unknown': live.behind.unknown,
  'live-unavailable': live.unavailable,
} as const;

/** Null where all went well. */
export type Told = keyof typeof SENTENCES | null;

/** What stands in the pane once an operation has ended. */
export function toldBy({ change, outcome }: SessionState): Told {
  if (change.kind === 'failed') return change.failure;
  switch (outcome.kind) {
    case 'failed':
      return outcome.failure;
    case 'no-form':
    case 'empty-workbook':
      return 'no-form';
    case 'none':
    case 'cleared':
      return null;
    case 'checked':
      break;
  }
  if (outcome.marks.kind === 'failed') return outcome.marks.failure;
  return outcome.marks.kind === 'protected' ? 'marks-protected' : outcome.trouble;
}
