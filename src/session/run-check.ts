import { planMarks } from '../plan/marks/marks-plan';
import type { Snapshot } from '../snapshot/snapshot';
import { Cancelled, type Course } from './course';
import { failureOf } from './failure';
import { formInFront } from './form-in-front';
import type { CheckedForm } from '../check';
import type { MarkPreference, MarkState, Outcome } from './state';
import type { Workspace } from './workspace';

/** The check of a snapshot; asynchronous where its code has to be fetched first, or where it rests. */
export type Check = (
  snapshot: Snapshot,
) => readonly CheckedForm[] | Promise<readonly CheckedForm[]>;

/**
 * Reads the workbook, checks every form in it and brings the marks in line with what was found.
 * Marks of an earlier check go where nothing is found any more, even when no form is left.
 * @returns what came of it
 * @throws Cancelled before anything is written; nothing else
 */
export async function runCheck(
  workspace: Workspace,
  check: Check,
  preference: MarkPreference,
  course: Course,
): Promise<Outcome> {
  try {
    const snapshot = await workspace.read(course);
    const forms = await check(snapshot);
    await course.rest({ phase: 'checking', done: forms.length, total: forms.length });
    const marks = await mark(workspace, forms, snapshot, preference, course);
    return outcomeOf(forms, snapshot, marks);
  } catch (cause) {
    if (cause instanceof Cancelled) throw cause;
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
  course: Course,
): Promise<MarkState> {
  if (preference === 'list-only') return { kind: 'list-only', stale: workspace.holdsMarks() };
  const { plan, protectedSheets } = planMarks(
    forms.flatMap(({ findings }) => findings),
    snapshot,
  );
  try {
    await workspace.apply(plan, course);
  } catch (cause) {
    return { kind: 'failed', failure: failureOf(cause) };
  }
  return protectedSheets.length > 0
    ? { kind: 'protected', sheets: protectedSheets }
    : { kind: 'marked' };
}
