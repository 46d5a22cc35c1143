import { planMarks } from '../plan/marks-plan';
import type { Snapshot } from '../snapshot/snapshot';
import { failureOf } from './failure';
import { formInFront } from './form-in-front';
import type { CheckedForm } from '../check';
import type { MarkPreference, MarkState, Outcome } from './state';
import type { Workspace } from './workspace';

/** The check of a snapshot; asynchronous where its code has to be fetched first. */
export type Check = (
  snapshot: Snapshot,
) => readonly CheckedForm[] | Promise<readonly CheckedForm[]>;

/**
 * Reads the workbook, checks every form in it and brings the marks in line with what was found.
 * Marks of an earlier check go where nothing is found any more, even when no form is left.
 * @returns what came of it; never rejects
 */
export async function runCheck(
  workspace: Workspace,
  check: Check,
  preference: MarkPreference,
): Promise<Outcome> {
  try {
    const snapshot = await workspace.read();
    const forms = await check(snapshot);
    const marks = await mark(workspace, forms, snapshot, preference);
    return outcomeOf(forms, snapshot, marks);
  } catch (cause) {
    return { kind: 'failed', failure: failureOf(cause) };
  }
}

/** What a check of these forms comes to. */
export function outcomeOf(
  forms: readonly CheckedForm[],
  snapshot: Snapshot,
  marks: MarkState,
): Outcome {
  if (forms.length > 0) {
    return { kind: 'checked', forms, current: formInFront(forms, snapshot), marks, trouble: null };
  }
  const empty = snapshot.sheets.every((sheet) => sheet.cells.size === 0);
  return empty ? { kind: 'empty-workbook' } : { kind: 'no-form', snapshot };
}

async function mark(
  workspace: Workspace,
  forms: readonly CheckedForm[],
  snapshot: Snapshot,
  preference: MarkPreference,
): Promise<MarkState> {
  if (preference === 'list-only') return { kind: 'list-only', stale: workspace.holdsMarks() };
  const { plan, protectedSheets } = planMarks(
    forms.flatMap(({ findings }) => findings),
    snapshot,
  );
  try {
    await workspace.apply(plan);
  } catch (cause) {
    return { kind: 'failed', failure: failureOf(cause) };
  }
  return protectedSheets.length > 0
    ? { kind: 'protected', sheets: protectedSheets }
    : { kind: 'marked' };
}
