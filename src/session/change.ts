import type { Change } from '../plan/expectations/expectations';
import type { PlanTitle } from '../plan/title';
import type { WorkspaceFailure } from './workspace';

/** A plan was applied, taken back, or done again. */
export type ChangeDone = 'applied' | 'undone' | 'redone';

/** What came of the last plan that was applied, taken back or done again. */
export type ChangeState =
  | { readonly kind: 'none' }
  | { readonly kind: ChangeDone; readonly title: PlanTitle }
  /** The user called the last check off: nothing was written, and what was known before it stays. */
  | { readonly kind: 'check-cancelled' }
  | {
      readonly kind: 'failed';
      /** What was asked for. */
      readonly wanted: ChangeDone;
      readonly title: PlanTitle;
      readonly failure: WorkspaceFailure;
      /** Where the workbook stands in the way; empty where no place is known. */
      readonly places: readonly Change[];
    };
