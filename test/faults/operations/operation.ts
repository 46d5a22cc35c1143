import type { Session } from '../../../src/session/state';
import type { Told } from '../told';

/** Something that the user does in the pane. */
export interface Operation {
  /** As the user calls it, in Chinese. */
  readonly name: string;
  readonly workbook: Uint8Array;
  /** The cell that somebody else may change meanwhile. */
  readonly cell: string;
  /** Whether the marks are what it is about; others bring them up to date if they can. */
  readonly isAboutMarks?: true;
  /** A pane on the open workbook; the usual one where it is left out. */
  readonly sit?: () => Session;
  /** What was done to the workbook in earlier sittings. */
  readonly before?: (session: Session) => Promise<void>;
  /** What stands in the pane when the user begins, as the list of problems. */
  readonly begin: (session: Session) => Promise<void>;
  readonly act: (session: Session) => Promise<Told>;
  /** Until what goes on by itself has come to rest. */
  readonly rest?: () => Promise<void>;
  /** What it gives beside what stands in the workbook. */
  readonly gives?: (session: Session) => unknown;
  /** The pane is closed. */
  readonly end?: (session: Session) => Promise<void>;
}

export const nothing = (): Promise<void> => Promise.resolve();
