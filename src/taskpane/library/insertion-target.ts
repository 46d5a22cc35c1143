import type { RegionFilling } from '../../library/placement/placement';
import type { Region } from '../../library/placement/regions';

/** Where indicators are to go, as far as the form leaves that open. */
export interface InsertionTarget {
  /** Place of the chosen one among the projects that the form lists; null where none is. */
  readonly project: number | null;
  /** Null for what is usual. */
  readonly filling: RegionFilling | null;
}

export const NO_TARGET: InsertionTarget = { project: null, filling: null };

/** What the form leaves open; nothing in most. */
export interface TargetQuestions {
  /** The names of the projects that it lists, one of which must be chosen. */
  readonly projects: readonly string[];
  /** The regions that it has columns of values for. */
  readonly regions: readonly Region[];
}

export const NO_QUESTIONS: TargetQuestions = { projects: [], regions: [] };
