import type { Change } from '../plan/expectations/expectations';
import type { Write } from '../plan/plan';
import type { PlanTitle } from '../plan/title';
import type { CellRef } from '../snapshot/area';
import type { Snapshot } from '../snapshot/snapshot';
import type { Course } from './course';

/** Why a workbook could not be read or changed, in our words; the texts say what to do about it. */
export type WorkspaceFailure =
  | 'cell-edit'
  | 'protected'
  | 'read-only'
  | 'other-workbook'
  | 'too-large'
  | 'sheet-gone'
  | 'sheet-hidden'
  /** What the write relied on is no longer so; the error says where. */
  | 'changed'
  | 'locked-cell'
  | 'rows-not-insertable'
  /** Contents at the very end of the sheet leave no room for rows. */
  | 'sheet-full'
  /** Something refers to the rows that can neither move along nor be left behind. */
  | 'rows-bound'
  | 'structure-protected'
  /** No other sheet could be seen then. */
  | 'last-sheet'
  /** Excel does not take a sheet from a file, as Excel on the web sometimes does not. */
  | 'sheet-refused'
  /** This Excel cannot open a workbook in a new window. */
  | 'no-new-window'
  /** Excel does not hand the workbook over as a file. */
  | 'no-copy'
  /** This Excel, or its office.js, lacks something that its level promises. */
  | 'not-supported'
  /** A write broke off when its pane was closed, and has been taken back since. */
  | 'interrupted'
  /** What the workbook keeps of the user's decisions was written by another hand or a later version. */
  | 'kept-unreadable'
  /** Somebody else changed what the workbook keeps since it was read. */
  | 'kept-changed'
  /** Another pane wrote into the workbook since: what there is to undo and redo is other than was known. */
  | 'history-changed'
  /** A write stands, but the check that follows each did not come to its end. */
  | 'not-rechecked'
  /** A write failed half-way and could not be taken back. */
  | 'unfinished'
  | 'unknown';

export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError';

  constructor(
    readonly failure: WorkspaceFailure,
    options?: { readonly cause: unknown },
    /** Where the workbook stands in the way; empty where no place is known. */
    readonly places: readonly Change[] = [],
  ) {
    super(failure, options);
  }
}

/** A write of an earlier sitting that broke off half-way, and what was done about it. */
export interface Interrupted {
  readonly title: PlanTitle;
  readonly failure: Extract<WorkspaceFailure, 'interrupted' | 'unfinished'>;
  /** What the user has entered there since: it was left alone, and the write with it. */
  readonly places: readonly Change[];
}

/**
 * The workbook that the user works in, wherever it lives. Every method may reject with a
 * WorkspaceError; after a rejected `apply` nothing of it stands in the workbook,
 * unless the failure is `unfinished`.
 */
export interface Workspace {
  /** Whether a write of ours leaves the user's Ctrl+Z alone (ExcelApi 1.19 and later). */
  readonly keepsUndo: boolean;
  /** @throws Cancelled where its course is called off */
  read(course?: Course): Promise<Snapshot>;
  /** Whether marks of ours stood in the workbook when it was last read. */
  holdsMarks(): boolean;
  apply(write: Write, course?: Course): Promise<void>;
  /** What the workbook keeps for the add-in under this key; null where nothing is. */
  readSetting(key: string): Promise<string | null>;
  /** What the workbook keeps of the user's decisions, whoever opens it; null where it keeps nothing. */
  readKept(): Promise<string | null>;
  /** The workbook as a package, unsaved changes included. */
  readFile(): Promise<Uint8Array>;
  /** Opens a package as another workbook in a window of its own; this one stays what it is. */
  openNew(xlsx: Uint8Array): Promise<void>;
  /** Takes back what a write left half done when its pane was closed; null where none did. */
  takeBackInterrupted(): Promise<Interrupted | null>;
  /** Brings the sheet to the front and selects the cell. */
  select(sheet: string, cell: CellRef): Promise<void>;
}
