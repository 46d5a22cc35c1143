import type { Insertion } from '../plan/rows/insertion';
import type { Snapshot } from '../snapshot/snapshot';
import type { ChangeState } from './change';
import { failureOf, placesOf } from './failure';
import type { Recorder } from './recorder';
import type { Check } from './run-check';
import type { Workspace } from './workspace';

/**
 * Works out how a blank form comes into a workbook; asynchronous where its code has to be fetched first.
 * @param forms how many forms the workbook holds
 */
export type PlanForm = (snapshot: Snapshot, forms: number) => Insertion | Promise<Insertion>;

export interface FormInsertion {
  readonly workspace: Workspace;
  readonly check: Check;
  readonly planForm: PlanForm;
  readonly recorder: Recorder;
}

/**
 * Puts a blank form into the workbook as it is now, and takes the user to its first blank.
 * @returns what came of it; never rejects
 */
export async function insertForm({
  workspace,
  check,
  planForm,
  recorder,
}: FormInsertion): Promise<ChangeState> {
  try {
    const snapshot = await workspace.read();
    const forms = await check(snapshot);
    const { plan, start } = await planForm(snapshot, forms.length);
    const change = await recorder.apply(plan);
    if (change.kind === 'applied') await goTo(workspace, start);
    return change;
  } catch (cause) {
    const title = { key: 'insert-template', data: {} } as const;
    const failure = failureOf(cause);
    return { kind: 'failed', wanted: 'applied', title, failure, places: placesOf(cause) };
  }
}

async function goTo(workspace: Workspace, { sheet, cell }: Insertion['start']): Promise<void> {
  try {
    await workspace.select(sheet, cell);
  } catch {
    // The form is there all the same, and the notice says where.
  }
}
