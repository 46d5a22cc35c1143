import type { Plan } from '../plan/plan';
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

  const write = async (
    { title }: Plan,
    kind: ChangeDone,
    step: () => HistoryStep,
  ): Promise<ChangeState> => {
    try {
      // A plan that forgot what the workbook keeps would lose the steps before it.
      await restore();
      const { plan, then } = step();
      await workspace.apply(withHistory(plan, stored, then));
      history = then;
      stored = printHistory(then);
      return { kind, title };
    } catch (cause) {
      const failure = failureOf(cause);
      return { kind: 'failed', wanted: kind, title, failure, places: placesOf(cause) };
    }
  };

  return {
    titles: () => titlesOf(history),
    restore: tryRestore,
    apply(plan) {
      return write(plan, 'applied', () => ({ plan, then: recorded(history, plan) }));
    },
    async undo() {
      const step = undoStep(history);
      return step && write(step.plan, 'undone', () => step);
    },
    async redo() {
      const step = redoStep(history);
      return step && write(step.plan, 'redone', () => step);
    },
  };
}
