import { isMarkEdit } from '../../src/plan/edit';
import type { Mark } from '../../src/plan/marks/mark';
import type { Write } from '../../src/plan/plan';
import type { CellRef } from '../../src/snapshot/area';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { RULES_KEY } from '../../src/session/rules-setting';
import { WorkspaceError, type Workspace, type WorkspaceFailure } from '../../src/session/workspace';

type Step = 'read' | 'apply' | 'select' | 'readFile' | 'openNew';

/** A workbook in memory behind the port: it keeps marks by sheet and refuses to write on protected sheets. */
export class MemoryWorkspace implements Workspace {
  readonly marks = new Map<string, readonly Mark[]>();
  readonly steps: Step[] = [];
  readonly writes: Write[] = [];
  readonly settings = new Map<string, string | null>();
  kept: string | null = null;
  selected: { readonly sheet: string; readonly cell: CellRef } | null = null;
  /** The next call of this step is refused. */
  refusal: { readonly step: Step; readonly failure: WorkspaceFailure } | null = null;

  constructor(
    public snapshot: Snapshot,
    readonly keepsUndo = true,
  ) {}

  read(): ReturnType<Workspace['read']> {
    return this.step('read', () => {
      const ruleSettings = this.settings.get(RULES_KEY) ?? null;
      return {
        ...this.snapshot,
        ...(ruleSettings !== null && { ruleSettings }),
        ...(this.kept !== null && { kept: this.kept }),
      };
    });
  }

  holdsMarks = (): boolean => this.marks.size > 0;

  apply: Workspace['apply'] = (write) =>
    this.step('apply', () => {
      const marks = write.edits.filter(isMarkEdit);
      const refused = marks.some(
        (edit) =>
          this.isProtected(edit.sheet) && (edit.kind === 'set-marks' || this.marks.has(edit.sheet)),
      );
      if (refused) throw new WorkspaceError('protected');
      for (const edit of marks) {
        if (edit.kind === 'set-marks') this.marks.set(edit.sheet, edit.marks);
        else this.marks.delete(edit.sheet);
      }
      this.writes.push(write);
      for (const edit of write.edits) {
        if (edit.kind === 'set-setting') this.settings.set(edit.key, edit.after);
        if (edit.kind === 'set-kept') this.kept = edit.after;
      }
    });

  readSetting: Workspace['readSetting'] = (key) => Promise.resolve(this.settings.get(key) ?? null);

  takeBackInterrupted: Workspace['takeBackInterrupted'] = () => Promise.resolve(null);

  readKept: Workspace['readKept'] = () => Promise.resolve(this.kept);

  /** The workbook as a package, for tests that ask for it. */
  file = new Uint8Array();
  /** Packages that were opened in windows of their own. */
  readonly opened: Uint8Array[] = [];

  readFile: Workspace['readFile'] = () => this.step('readFile', () => this.file);

  openNew: Workspace['openNew'] = (xlsx) =>
    this.step('openNew', () => {
      this.opened.push(xlsx);
    });

  select: Workspace['select'] = (sheet, cell) =>
    this.step('select', () => {
      this.selected = { sheet, cell };
    });

  private isProtected(name: string): boolean {
    return this.snapshot.sheets.some((sheet) => sheet.name === name && sheet.protected);
  }

  private async step<Result>(step: Step, work: () => Result): Promise<Result> {
    await Promise.resolve();
    this.steps.push(step);
    if (this.refusal?.step === step) {
      const { failure } = this.refusal;
      this.refusal = null;
      throw new WorkspaceError(failure);
    }
    return work();
  }
}
