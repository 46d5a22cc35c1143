import type { ReversibleEdit } from '../plan/edit';
import { NOTHING_EXPECTED } from '../plan/plan';
import type { PlanTitle } from '../plan/title';
import type { ChangeState } from './change';
import { failureOf, placesOf } from './failure';
import type { Recorder } from './recorder';
import type { Workspace } from './workspace';

/** A change of what the workbook keeps of the user's decisions. */
export interface KeptChange {
  readonly title: PlanTitle;
  /** From what is kept now to what shall be; null for nothing. */
  readonly change: (now: string | null) => string | null;
}

/** A change of what the workbook keeps for the add-in under a key. */
export interface SettingChange extends KeptChange {
  readonly key: string;
}

/**
 * Changes a setting as it is now, as a plan that can be taken back.
 * @returns what came of it, null where nothing had to change; never rejects
 */
export function changeSetting(
  workspace: Workspace,
  recorder: Recorder,
  setting: SettingChange,
): Promise<ChangeState | null> {
  const { key } = setting;
  const read = () => workspace.readSetting(key);
  return changeText(recorder, setting, read, (texts) => ({ kind: 'set-setting', key, ...texts }));
}

/** The same for what the workbook keeps in a part of its own. */
export function changeKept(
  workspace: Workspace,
  recorder: Recorder,
  kept: KeptChange,
): Promise<ChangeState | null> {
  const read = () => workspace.readKept();
  return changeText(recorder, kept, read, (texts) => ({ kind: 'set-kept', ...texts }));
}

async function changeText(
  recorder: Recorder,
  { title, change }: KeptChange,
  read: () => Promise<string | null>,
  edit: (texts: Pick<ReversibleEdit & { kind: 'set-kept' }, 'before' | 'after'>) => ReversibleEdit,
): Promise<ChangeState | null> {
  try {
    const before = await read();
    const after = change(before);
    if (after === before) return null;
    const edits = [edit({ before, after })];
    return await recorder.apply({
      title,
      edits,
      expects: NOTHING_EXPECTED,
      yields: NOTHING_EXPECTED,
    });
  } catch (cause) {
    const failure = failureOf(cause);
    return { kind: 'failed', wanted: 'applied', title, failure, places: placesOf(cause) };
  }
}

export type SettingRead =
  { readonly kind: 'read'; readonly text: string | null } | { readonly kind: 'failed' };

/** What the workbook keeps. Never rejects. */
export function readText(read: () => Promise<string | null>): Promise<SettingRead> {
  return read().then(
    (text) => ({ kind: 'read', text }),
    () => ({ kind: 'failed' }),
  );
}
