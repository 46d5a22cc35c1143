import type { MarkState, Outcome, SessionState } from '../../session/state';
import type { Texts } from '../../texts/texts';
import { fill } from '../../texts/sentence';
import { changeDetail, changeTitle } from './change-words';
import { countBySeverity } from '../results/problems/count-by-severity';

type Checked = Extract<Outcome, { readonly kind: 'checked' }>;

/** The sentence that stands for the state as a whole; '' before anything happened. */
export function announcement(texts: Texts, { busy, change, outcome }: SessionState): string {
  const { pane, failures } = texts;
  if (busy === 'checking') return pane.commands.checking;
  if (busy === 'clearing') return pane.commands.clearing;
  if (busy === 'writing') return pane.changes.writing;
  if (change.kind !== 'none' && !isTroubled(outcome)) {
    return [changeTitle(texts, change), changeDetail(texts, change)].join(' ').trim();
  }
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'cleared':
      return pane.marks.clearedTitle;
    case 'empty-workbook':
      return `${pane.emptyWorkbook.title} ${pane.emptyWorkbook.body}`;
    case 'no-form':
      return `${pane.noForm.title} ${pane.noForm.body}`;
    case 'failed':
      return `${pane.failed.title} ${failures[outcome.failure]}`;
    case 'checked':
      return outcome.trouble === null
        ? checkedAnnouncement(texts, outcome)
        : failures[outcome.trouble];
  }
}

/** The user went on to something that did not work. */
function isTroubled(outcome: Outcome): boolean {
  return outcome.kind === 'checked' && outcome.trouble !== null;
}

function checkedAnnouncement(texts: Texts, { forms, current, marks, before }: Checked): string {
  const { announcements, marks: markTexts } = texts.pane;
  if (marks.kind === 'cleared') return markTexts.clearedTitle;
  // A list that follows the workbook speaks for itself.
  if (before !== undefined) return '';
  const counts = countBySeverity(forms[current]?.findings ?? []);
  const none = counts.error + counts.warning + counts.info === 0;
  const result = none
    ? announcements.clean
    : fill(announcements.found, {
        error: String(counts.error),
        warning: String(counts.warning),
        info: String(counts.info),
      });
  return [result, markTitle(texts, marks)].filter((sentence) => sentence !== '').join(' ');
}

function markTitle(texts: Texts, marks: MarkState): string {
  const { protectedTitle, failedTitle, listOnlyTitle, staleTitle, clearedTitle } = texts.pane.marks;
  switch (marks.kind) {
    case 'marked':
    case 'behind':
      return '';
    case 'list-only':
      return marks.stale ? staleTitle : listOnlyTitle;
    case 'protected':
      return protectedTitle;
    case 'failed':
      return failedTitle;
    case 'cleared':
      return clearedTitle;
  }
}
