import { NOTHING_EXPECTED } from '../plan/plan';
import type { PlanTitle } from '../plan/title';
import type { ChangeState } from './change';
import { failureOf, placesOf } from './failure';
import type { Recorder } from './recorder';
import type { Workspace } from './workspace';

/** A change of what the workbook keeps for the add-in. */
export interface SettingChange {
  readonly key: string;
  readonly title: PlanTitle;
  /** From what is kept now to what shall be; null for nothing. */
  readonly change: (now: string | null) => string | null;
}

/**
 * Changes a setting as it is now, as a plan that can be taken back.
 * @returns what came of it, null where nothing had to change; never rejects
 */
export async function changeSetting(
  workspace: Workspace,
  recorder: Recorder,
  { key, title, change }: SettingChange,
): Promise<ChangeState | null> {
  try {
    const before = await workspace.readSetting(key);
    const after = change(before);
    if (after === before) return null;
    return await recorder.apply({
      title,
      edits: [{ kind: 'set-setting', key, before, after }],
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

/** What the workbook keeps under a key. Never rejects. */
export function readSetting(workspace: Workspace, key: string): Promise<SettingRead> {
  return workspace.readSetting(key).then(
    (text) => ({ kind: 'read', text }),
    () => ({ kind: 'failed' }),
  );
}
