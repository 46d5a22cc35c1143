import type { CheckedForm } from '../check';
import type { Snapshot } from '../snapshot/snapshot';

/** Index of the first form on the sheet in front of the user, or of the first form of all. */
export function formInFront(forms: readonly CheckedForm[], snapshot: Snapshot): number {
  return Math.max(
    0,
    forms.findIndex(({ form }) => form.sheet === snapshot.activeSheet),
  );
}

/** Whether two checks saw the same form: its title stays where it is when rows come below it. */
export function sameForm({ form: a }: CheckedForm, { form: b }: CheckedForm): boolean {
  return a.sheet === b.sheet && a.title.row === b.title.row && a.title.column === b.title.column;
}
