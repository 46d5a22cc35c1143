import type { Plan } from '../plan/plan';
import type { PlanTitle } from '../plan/title';
import { failureOf, placesOf } from './failure';
import type { ChangeDone, ChangeState } from './change';
import {
  NO_HISTORY,
  recorded,
  redoStep,
  titlesOf,
  undoStep,
  type History,
  type HistoryStep,
  type HistoryTitles,
} from './history';
import { HISTORY_KEY, printHistory, withHistory } from './history-setting';
import type { Interrupted, Workspace } from './workspace';

/** The history that a workbook kept; asynchronous where its code has to be fetched first. */
export type ParseHistory = (text: string | null) => History | Promise<History>;

/** Writes plans and keeps book of them, in the workbook too. None of its methods rejects. */
export interface Recorder {
  readonly titles: () => HistoryTitles;
  /**
   * Reads what the workbook kept, once, and takes back what an earlier sitting left half done.
   * @returns what there is to say of that
   */
  readonly restore: () => Promise<ChangeState | null>;
  readonly apply: (plan: Plan) => Promise<ChangeState>;
  /** Null where there is nothing to take back. */
  readonly undo: () => Promise<ChangeState | null>;
  readonly redo: () => Promise<ChangeState | null>;
}

export function createRecorder(workspace: Workspace, parse: ParseHistory): Recorder {
  let history = NO_HISTORY;
  let stored: string | null = null;
  let isRestored = false;
  let interrupted: Interrupted | null = null;

  const restore = async () => {
    if (isRestored) return;
    interrupted ??= await workspace.takeBackInterrupted();
    stored = await workspace.readSetting(HISTORY_KEY);
    history = await parse(stored);
    isRestored = true;
  };

  const tryRestore = async () => {
    try {
      await restore();
    } catch {
      // Excel may be busy with a cell; the next write tries again.
    }
    return interrupted && ({ kind: 'failed', wanted: 'applied', ...interrupted } as const);
  };

  /** @throws WorkspaceError `history-changed` where another pane has written since; what it left is known then */
  const take = async (step: () => HistoryStep) => {
    // A plan that forgot what the workbook keeps would lose the steps before it.
    await restore();
    const { plan, then } = step();
    try {
      await workspace.apply(withHistory(plan, stored, then));
    } catch (cause) {
      isRestored = failureOf(cause) !== 'history-changed';
      if (!isRestored) await tryRestore();
      throw cause;
    }
    history = then;
    stored = printHistory(then);
  };

  const write = async (
    title: PlanTitle,
    kind: ChangeDone,
    work: () => Promise<void>,
  ): Promise<ChangeState> => {
    try {
      await work();
      return { kind, title };
    } catch (cause) {
      const failure = failureOf(cause);
      return { kind: 'failed', wanted: kind, title, failure, places: placesOf(cause) };
    }
  };

  /** What is new stands behind whatever others have done. */
  const add = async (plan: Plan) => {
    const step = () => ({ plan, then: recorded(history, plan) });
    try {
      await take(step);
    } catch (cause) {
      if (failureOf(cause) !== 'history-changed') throw cause;
      await take(step);
    }
  };

  return {
    titles: () => titlesOf(history),
    restore: tryRestore,
    apply(plan) {
      return write(plan.title, 'applied', () => add(plan));
    },
    async undo() {
      const step = undoStep(history);
      return step && write(step.plan.title, 'undone', () => take(() => step));
    },
    async redo() {
      const step = redoStep(history);
      return step && write(step.plan.title, 'redone', () => take(() => step));
    },
  };
}
