import type { Change } from '../plan/expectations';
import type { PlanTitle } from '../plan/title';
import type { WorkspaceFailure } from './workspace';

/** What came of the last plan that was applied, taken back or done again. */
export type ChangeState =
  | { readonly kind: 'none' }
  | { readonly kind: 'applied' | 'undone' | 'redone'; readonly title: PlanTitle }
  | {
      readonly kind: 'failed';
      readonly title: PlanTitle;
      readonly failure: WorkspaceFailure;
      /** Where the workbook stands in the way; empty where no place is known. */
      readonly places: readonly Change[];
    };
