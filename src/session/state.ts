import type { CheckedForm } from '../check';
import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';
import type { Snapshot } from '../snapshot/snapshot';
import type { ChangeState } from './change';
import type { KeptChange, SettingChange, SettingRead } from './change-setting';
import type { Progress } from './course';
import type { HistoryTitles } from './history';
import type { LiveState } from './live/state';
import type { CopyMaker, CopyOpened, WorkbookCopy } from './open-copy';
import type { Planner, Proposed } from './propose';
import type { View } from './view';
import type { WorkspaceFailure } from './workspace';

/** What stands in the sheet after a check, or why nothing does. */
export type MarkState =
  | { readonly kind: 'marked' }
  /** The user, or an Excel whose Ctrl+Z a write would clear, asked for the list alone. */
  | {
      readonly kind: 'list-only';
      /** Marks of an earlier check still stand in the workbook: a check without marks changes nothing, so not them either. */
      readonly stale: boolean;
    }
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: WorkspaceFailure }
  | { readonly kind: 'cleared' }
  /** The list has followed the workbook since; the marks, if any, are those of the last check. */
  | { readonly kind: 'behind' };

/** The last thing that the user asked for and what came of it. */
export type Outcome =
  | { readonly kind: 'none' }
  /** Marks were taken off without a check before: those of an earlier session. */
  | { readonly kind: 'cleared' }
  | { readonly kind: 'empty-workbook' }
  /** What was read: why nothing in it is a form may be told from it. */
  | { readonly kind: 'no-form'; readonly snapshot: Snapshot }
  | { readonly kind: 'failed'; readonly failure: WorkspaceFailure }
  | {
      readonly kind: 'checked';
      readonly forms: readonly CheckedForm[];
      /** Index of the form in front of the user. */
      readonly current: number;
      readonly marks: MarkState;
      /** Why the last selection or clearing did not work; null when it did. */
      readonly trouble: WorkspaceFailure | null;
      /** How many problems the form in view had before the list last followed the workbook; missing after a check. */
      readonly before?: number | undefined;
    };

export type MarkPreference = 'mark' | 'list-only';

export interface SessionState {
  readonly busy: 'checking' | 'clearing' | 'writing' | null;
  /** How far that has got; null where it is over before one could read it. */
  readonly progress: Progress | null;
  readonly outcome: Outcome;
  readonly markPreference: MarkPreference;
  /** What 撤销 and 重做 would take back or do again. */
  readonly history: HistoryTitles;
  readonly change: ChangeState;
  readonly view: View;
  readonly live: LiveState;
}

/** What pane and ribbon share: one check at a time, one result. */
export interface Session {
  readonly getState: () => SessionState;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  /** Never rejects: what goes wrong stands in the outcome. */
  readonly check: () => Promise<void>;
  /** Calls off the check that is under way, if any: what was known before it stays. */
  readonly cancelCheck: () => void;
  readonly clearMarks: () => Promise<void>;
  /** What a planner makes of the workbook as it is now, for the form in view; writes nothing. Never rejects. */
  readonly propose: <Proposal>(planner: Planner<Proposal>) => Promise<Proposed<Proposal>>;
  /**
   * Carries out a plan and keeps what takes it back; what came of it stands in `change`. Results in view are
   * brought up to date. Never rejects.
   */
  readonly apply: (plan: Plan) => Promise<void>;
  /** Changes what the workbook keeps, as `apply` does; results in view are brought up to date. Never rejects. */
  readonly changeSetting: (setting: SettingChange) => Promise<void>;
  /** The same for what the workbook keeps of the user's decisions, whoever opens it. */
  readonly changeKept: (kept: KeptChange) => Promise<void>;
  /** What the workbook keeps under a key now. Never rejects. */
  readonly readSetting: (key: string) => Promise<SettingRead>;
  /** What the workbook keeps of the user's decisions now. Never rejects. */
  readonly readKept: () => Promise<SettingRead>;
  /** Puts a blank form into the workbook, brings it to the front and checks it. Never rejects. */
  readonly insertForm: () => Promise<void>;
  /** Makes a copy of the workbook and opens it in a window of its own; writes nothing. Never rejects. */
  readonly openCopy: <Copy extends WorkbookCopy>(
    make: CopyMaker<Copy>,
  ) => Promise<CopyOpened<Copy>>;
  /** Opens a blank form as a workbook of its own, where none can be inserted. Never rejects. */
  readonly openForm: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Finds out what the workbook keeps of an earlier sitting. */
  readonly restore: () => Promise<void>;
  readonly select: (place: Pick<Finding, 'sheet' | 'cell'>) => Promise<void>;
  readonly chooseForm: (index: number) => void;
  readonly show: (view: View) => void;
  readonly preferMarks: (preference: MarkPreference) => void;
  /** Whether the list follows the workbook; where it begins to with results in view, they are checked anew. */
  readonly preferLive: (isWanted: boolean) => void;
}
