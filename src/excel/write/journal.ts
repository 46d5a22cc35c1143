import { isStructural } from '../../plan/refusals/interrupted';
import type { ReversibleEdit } from '../../plan/edit';
import type { Write } from '../../plan/plan';
import { HISTORY_KEY } from '../../session/history-setting';
import { textMark } from './text-mark';
import { loadSetting, settingText } from '../read/read-setting';
import { run } from '../office/run';

/** Under these keys the workbook keeps, while something is written, what would take it back. */
const JOURNAL_KEY = 'jixiao.journal';
const PROGRESS_KEY = 'jixiao.journal.done';
const KEYS = [JOURNAL_KEY, PROGRESS_KEY];

/** What a write that broke off noted of itself. */
export interface Interruption {
  readonly text: string;
  /** How many of its structural steps were carried out. */
  readonly structuralDone: number;
}

/** Notes in the workbook what is about to be written, and how far it got: a pane may be closed at any moment. */
export interface Journal {
  readonly note: (step: ReversibleEdit) => void;
  readonly close: () => void;
}

/** Queues the notes, before the first step; those of a write that no one asked for are not kept. */
export function openJournal(
  { workbook: { settings } }: Excel.RequestContext,
  { title, expects, yields }: Write,
  steps: readonly ReversibleEdit[],
): Journal {
  if (!title) return NO_JOURNAL;
  // The history names the write only once it is whole; its text would double the journal.
  // An undo leaves one that is as long as before, so that its length would not tell.
  const edits = steps.filter((step) => !isHistory(step));
  const then = steps.filter(isHistory).at(-1)?.after;
  let done = 0;
  settings.add(PROGRESS_KEY, done);
  settings.add(
    JOURNAL_KEY,
    JSON.stringify({ title, edits, expects, yields, ...(then && { history: textMark(then) }) }),
  );
  return {
    note(step) {
      if (!isStructural(step)) return;
      done += 1;
      settings.add(PROGRESS_KEY, done);
    },
    close() {
      for (const key of KEYS) settings.getItem(key).delete();
    },
  };
}

function isHistory(
  step: ReversibleEdit,
): step is Extract<ReversibleEdit, { readonly kind: 'set-setting' }> {
  return step.kind === 'set-setting' && step.key === HISTORY_KEY;
}

/** What the workbook keeps of a write that broke off; null where none did. */
export function readJournal(): Promise<Interruption | null> {
  return run(async (context) => {
    const [journal, progress] = [
      loadSetting(context, JOURNAL_KEY),
      loadSetting(context, PROGRESS_KEY),
    ];
    await context.sync();
    const text = settingText(journal);
    if (text === null) {
      // Closing the journal broke off between its two notes: the write is whole.
      if (!progress.isNullObject) progress.delete();
      await context.sync();
      return null;
    }
    const done: unknown = progress.isNullObject ? 0 : progress.value;
    return { text, structuralDone: typeof done === 'number' ? done : 0 };
  });
}

/** Takes the notes out of the workbook, whichever of them there are. @throws WorkspaceError */
export function removeJournal(): Promise<void> {
  return run(async (context) => {
    const notes = KEYS.map((key) => loadSetting(context, key));
    await context.sync();
    for (const note of notes) if (!note.isNullObject) note.delete();
    await context.sync();
  });
}

export const NO_JOURNAL: Journal = { note: () => undefined, close: () => undefined };
