import type { Form } from '../form/form';
import type { ReversibleEdit } from '../plan/edit';
import type { Finding } from '../rules/finding';
import { sameCell } from '../snapshot/area';
import type { Snapshot } from '../snapshot/snapshot';
import { snapshotAfter } from './snapshot-after';

/** A form with what a check found in it. */
export interface FoundForm {
  readonly form: Form;
  readonly findings: readonly Finding[];
}

/** The check of a workbook, with the packs and settings of whoever asks for fixes. */
export type Recheck = (snapshot: Snapshot) => readonly FoundForm[];

/** The same problem of the same rule at the same place. */
export function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule && a.sheet === b.sheet && a.detail === b.detail && sameCell(a.cell, b.cell)
  );
}

/** What a form says after edits of cells and names; null where that cannot be told, or the form is gone. */
export function formAfter(
  form: Form,
  snapshot: Snapshot,
  edits: readonly ReversibleEdit[],
  recheck: Recheck,
): (FoundForm & { readonly snapshot: Snapshot }) | null {
  const after = snapshotAfter(snapshot, edits);
  const found =
    after && recheck(alone(after, form.sheet)).find(({ form: now }) => isSame(now, form));
  return found ? { ...found, snapshot: after } : null;
}

/**
 * Whether errors are found that were not, be it only that one has moved to another place. One that only weighs heavier,
 * because its row is read rightly now, is not new.
 */
export function hasNewErrors(before: readonly Finding[], after: readonly Finding[]): boolean {
  return after.some(
    (now) => now.severity === 'error' && !before.some((other) => sameFinding(other, now)),
  );
}

/** The form's sheet as if it were the only one: other forms say nothing of it, and there may be hundreds. */
function alone(snapshot: Snapshot, sheet: string): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter(({ name }) => name === sheet),
    names: snapshot.names.filter(({ target }) => target.kind !== 'area' || target.sheet === sheet),
  };
}

function isSame(a: Form, b: Form): boolean {
  return a.sheet === b.sheet && sameCell(a.title, b.title);
}
