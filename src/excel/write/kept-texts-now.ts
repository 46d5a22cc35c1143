import type { ReversibleEdit } from '../../plan/edit';
import { HISTORY_KEY } from '../../session/history-setting';
import { readKept } from '../read/kept-part';
import { readSetting } from '../read/read-setting';

type TextEdit = Extract<ReversibleEdit, { readonly kind: 'set-setting' | 'set-kept' }>;

/**
 * Whether the workbook keeps what these steps leave in its settings and in its part: the one trace of a write that no
 * cell, merged area or name shows. Without such steps, or where nothing can be read, there is none. Never rejects.
 */
export async function textsStand(steps: readonly ReversibleEdit[]): Promise<boolean> {
  const texts = steps.filter(isTextEdit).filter(({ before, after }) => before !== after);
  try {
    for (const step of texts) if ((await textNow(step)) !== step.after) return false;
  } catch {
    return false;
  }
  return texts.length > 0;
}

/**
 * Whether the workbook still keeps what these edits replace; the history is each sitting's own.
 * @throws WorkspaceError
 */
export async function textsAreAsBefore(edits: readonly ReversibleEdit[]): Promise<boolean> {
  for (const edit of edits) {
    if (!isTextEdit(edit) || (edit.kind === 'set-setting' && edit.key === HISTORY_KEY)) continue;
    if ((await textNow(edit)) !== edit.before) return false;
  }
  return true;
}

function isTextEdit(edit: ReversibleEdit): edit is TextEdit {
  return edit.kind === 'set-setting' || edit.kind === 'set-kept';
}

function textNow(edit: TextEdit): Promise<string | null> {
  return edit.kind === 'set-kept' ? readKept() : readSetting(edit.key);
}
