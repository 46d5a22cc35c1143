import type { Faults } from '../src/workbench/host/faults';
import type { ApiSet } from '../src/workbench/host/protocol/wire-object';
import type { CommandOutcome } from '../src/workbench/host/ribbon-commands';
import type { Exchange } from '../src/workbench/host/traffic';
import type { UndoStep } from '../src/workbench/host/undo-stack';
import type { CellEntry } from '../src/workbook/cells/enter-cell';
import type { Workbook } from '../src/workbook/workbook';

/** What a test can do to the Excel that office.js talks to; the global `excelHost`. */
export interface ExcelTestHost {
  /** Opens an .xlsx package in place of what was open. @throws XlsxError when it is none */
  open(xlsx: Uint8Array): Promise<void>;
  /** The opened package with what has changed since, every other part as it was. */
  save(): Promise<Uint8Array>;
  /** The same with what the add-in keeps in the workbook, as Excel writes it among the add-ins that a file knows. */
  saveWithSettings(): Promise<Uint8Array>;
  /** The open workbook's model; it lives in another realm than the test. */
  readonly workbook: Workbook;
  /** What the add-in keeps in the open workbook. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Round trips since the counters were reset, the library's own housekeeping left out. */
  readonly syncs: number;
  /** Bytes of these requests and answers. */
  readonly bytes: number;
  /** Packages that the add-in has opened in windows of their own, the oldest first; null for an empty workbook. */
  readonly newWorkbooks: readonly (Uint8Array | null)[];
  /** Copies of the document that the add-in asked for and has not closed. */
  readonly heldFiles: number;
  resetCounters(): void;
  /** The highest set of ExcelApi that Excel has; may be set at any time. */
  level: ApiSet;
  /**
   * Takes a member away from office.js, as copies that are older than Excel lack it: `Workbook.insertWorksheetsFromBase64`,
   * or a function of the library such as `createWorkbook`.
   */
  hideMember(member: string): void;
  /** Gives back what was taken away. */
  showMembers(): void;
  readonly faults: Faults;
  /** The user types into a cell of the sheet in front, or of another: `A1`, `'部门 表'!A1`. */
  type(cell: string, input: CellEntry['input']): void;
  /** Somebody else who has the workbook open too writes a cell. */
  coAuthor(cell: string, input: CellEntry['input']): void;
  /** The user chooses a cell's value from its drop-down list. */
  pick(cell: string, input: CellEntry['input']): void;
  /** What Ctrl+Z would take back, the oldest first. */
  readonly undoSteps: readonly UndoStep[];
  /** Presses a button of the ribbon; resolves when the add-in has completed the event. */
  runCommand(functionName: string, timeoutMs?: number): Promise<CommandOutcome>;
  /** @returns a function that ends the subscription */
  onShowTaskpane(listener: () => void): () => void;
  readonly unknownMembers: readonly string[];
  /** The latest requests and answers, the oldest first. */
  readonly trace: readonly Exchange[];
}
