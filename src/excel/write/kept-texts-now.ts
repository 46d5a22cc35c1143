import type { Edit, ReversibleEdit } from '../../plan/edit';
import { HISTORY_KEY } from '../../session/history-setting';
import type { WorkspaceFailure } from '../../session/workspace';
import { readKept } from '../read/kept-part';
import { loadSetting, readSetting, settingText } from '../read/read-setting';

type SettingEdit = Extract<ReversibleEdit, { readonly kind: 'set-setting' }>;
type KeptEdit = Extract<ReversibleEdit, { readonly kind: 'set-kept' }>;
type TextEdit = SettingEdit | KeptEdit;

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
 * Asks, along with the next round trip, whether the settings are still what these edits replace.
 * @returns how to read, once it is over, why they may not be written; null where they may
 */
export function requestSettings(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): () => WorkspaceFailure | null {
  const asked = edits
    .filter(isSettingEdit)
    .map(({ key, before }) => ({ key, before, now: loadSetting(context, key) }));
  return () => {
    const changed = asked.filter(({ before, now }) => settingText(now) !== before);
    if (changed.some(({ key }) => key === HISTORY_KEY)) return 'history-changed';
    return changed.length > 0 ? 'kept-changed' : null;
  };
}

/**
 * Whether the workbook's part of ours is still what these edits replace.
 * @throws WorkspaceError
 */
export async function keptIsAsBefore(edits: readonly Edit[]): Promise<boolean> {
  const edit = edits.find(isKeptEdit);
  return !edit || (await readKept()) === edit.before;
}

function isSettingEdit(edit: Edit): edit is SettingEdit {
  return edit.kind === 'set-setting';
}

function isKeptEdit(edit: Edit): edit is KeptEdit {
  return edit.kind === 'set-kept';
}

function isTextEdit(edit: Edit): edit is TextEdit {
  return isSettingEdit(edit) || isKeptEdit(edit);
}

function textNow(edit: TextEdit): Promise<string | null> {
  return edit.kind === 'set-kept' ? readKept() : readSetting(edit.key);
}
