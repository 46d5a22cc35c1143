import { invert } from '../plan/invert';
import type { Plan } from '../plan/plan';
import type { PlanTitle } from '../plan/title';

/** What the add-in did to the workbook: both lists with the latest last, each plan as it was first carried out. */
export interface History {
  readonly done: readonly Plan[];
  /** What was taken back and can be done again, until something new is done. */
  readonly undone: readonly Plan[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** More steps back nobody remembers, and the workbook has to carry them. */
const MOST_PLANS = 20;

/** The history after a new plan: the oldest are forgotten, and nothing can be done again. */
export function recorded({ done }: History, plan: Plan): History {
  return { done: [...done, plan].slice(-MOST_PLANS), undone: [] };
}

/** A step of the history: what to write, and the history once it is written. */
export interface HistoryStep {
  readonly plan: Plan;
  readonly then: History;
}

/** How to take back what was done last; null where nothing was. */
export function undoStep({ done, undone }: History): HistoryStep | null {
  const last = done.at(-1);
  if (!last) return null;
  return { plan: invert(last), then: { done: done.slice(0, -1), undone: [...undone, last] } };
}

/** How to do again what was taken back last; null where nothing was. */
export function redoStep({ done, undone }: History): HistoryStep | null {
  const last = undone.at(-1);
  if (!last) return null;
  return { plan: last, then: { done: [...done, last], undone: undone.slice(0, -1) } };
}

/** What the buttons name. */
export interface HistoryTitles {
  readonly undo: PlanTitle | null;
  readonly redo: PlanTitle | null;
}

export function titlesOf({ done, undone }: History): HistoryTitles {
  return { undo: done.at(-1)?.title ?? null, redo: undone.at(-1)?.title ?? null };
}
