import type { CheckedForm } from '../check';
import type { Course } from './course';
import type { Snapshot } from '../snapshot/snapshot';
import { failureOf } from './failure';
import { formInFront, sameForm } from './form-in-front';
import type { Check } from './run-check';
import type { WorkspaceFailure, Workspace } from './workspace';

/** What a plan is made from: the workbook as it is now. */
export interface FormReading {
  readonly snapshot: Snapshot;
  /** All forms of the workbook, at least one. */
  readonly forms: readonly CheckedForm[];
  /** The one that the plan is for. */
  readonly current: CheckedForm;
}

/** Works out what to do, resting on the course where that takes long. */
export type Planner<Proposal> = (
  reading: FormReading,
  course: Course,
) => Proposal | Promise<Proposal>;

export type Proposed<Proposal> =
  | { readonly kind: 'proposed'; readonly proposal: Proposal }
  | { readonly kind: 'no-form' }
  | { readonly kind: 'failed'; readonly failure: WorkspaceFailure };

/**
 * Reads the workbook afresh and has the planner work on it; writes nothing. Never rejects.
 * @param chosen the form that the user looks at; null where none was checked yet
 */
export async function propose<Proposal>(
  workspace: Workspace,
  check: Check,
  chosen: CheckedForm | null,
  planner: Planner<Proposal>,
  course: Course,
): Promise<Proposed<Proposal>> {
  try {
    const snapshot = await workspace.read();
    const forms = await check(snapshot);
    const known = chosen && forms.find((other) => sameForm(other, chosen));
    const current = known ?? forms[formInFront(forms, snapshot)];
    if (!current) return { kind: 'no-form' };
    const proposal = await planner({ snapshot, forms, current }, course);
    return { kind: 'proposed', proposal };
  } catch (cause) {
    return { kind: 'failed', failure: failureOf(cause) };
  }
}
