import type { Finding } from '../rules/finding';
import type { Dismissal } from './dismissal';

/** A finding, and what the user said about it. */
export interface Explained {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

/** What became of the findings of a form that somebody had explained. */
export interface Explanations {
  /** Still as they were: not to be shown as problems. */
  readonly dismissed: readonly Explained[];
  /** Explained once, but what stands there has changed: problems again, with the old reason beside them. */
  readonly lapsed: readonly Explained[];
  /** About this form's sheet, but nothing is found there any more. */
  readonly idle: readonly Dismissal[];
}

export const NO_EXPLANATIONS: Explanations = { dismissed: [], lapsed: [], idle: [] };
