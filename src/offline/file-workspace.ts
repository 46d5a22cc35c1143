import { RULES_KEY } from '../session/rules-setting';
import { WorkspaceError, type Workspace } from '../session/workspace';
import { areaOf } from '../snapshot/area';
import { applyWrite } from '../workbook/plan/apply-plan';
import { marksOn } from '../workbook/conditional-formats/marks';
import { readKept } from '../workbook/custom-xml/kept-part';
import { select } from '../workbook/select';
import { takeSnapshot } from '../workbook/plan/take-snapshot';
import { sheetByName } from '../workbook/workbook';
import { saveXlsx } from '../xlsx/save-xlsx';
import type { XlsxDocument } from '../xlsx/xlsx-document';
import { sheetWorkbooksFor } from './sheet-workbooks';
import { toWorkspaceError } from './workspace-error';

export interface FileHost {
  /** The workbook holds something else now. */
  readonly changed: () => void;
  /** Another sheet is in front or another cell is selected. */
  readonly selected: () => void;
  /** Hands a workbook that was made from this one to the user. */
  readonly handOver: (xlsx: Uint8Array) => void;
}

/**
 * A workbook file that is open in the page. Settings last as long as the page: Excel keeps them by add-in, and a file
 * that was never in Excel has no place for them.
 */
export function fileWorkspace(document: XlsxDocument, host: FileHost): Workspace {
  const { workbook } = document;
  const settings = new Map<string, string>();

  return {
    // Nobody else writes here: whatever is undone, the pane undoes.
    keepsUndo: true,

    read: soon(() => {
      const ruleSettings = settings.get(RULES_KEY);
      return { ...takeSnapshot(workbook), ...(ruleSettings !== undefined && { ruleSettings }) };
    }),

    holdsMarks: () => workbook.sheets.some((sheet) => marksOn(sheet).length > 0),

    async apply(write) {
      try {
        applyWrite(workbook, write, await sheetWorkbooksFor(write.edits));
      } catch (cause) {
        throw toWorkspaceError(cause);
      }
      for (const edit of write.edits) {
        if (edit.kind !== 'set-setting') continue;
        if (edit.after === null) settings.delete(edit.key);
        else settings.set(edit.key, edit.after);
      }
      host.changed();
    },

    readSetting: (key) => Promise.resolve(settings.get(key) ?? null),
    readKept: soon(() => readKept(workbook)),
    readFile: soon(() => saveXlsx(document)),

    openNew: (xlsx) =>
      soon(() => {
        host.handOver(xlsx);
      })(),

    // What is written here is written at once: nothing can break off.
    takeBackInterrupted: () => Promise.resolve(null),

    select: (name, cell) =>
      soon(() => {
        const sheet = sheetByName(workbook, name);
        if (!sheet) throw new WorkspaceError('sheet-gone');
        if (sheet.visibility !== 'visible') throw new WorkspaceError('sheet-hidden');
        select(workbook, sheet, areaOf(cell));
        host.selected();
      })(),
  };
}

/** The same as a promise, which whatever it throws rejects. */
function soon<Result>(work: () => Result): () => Promise<Result> {
  return async () => {
    await Promise.resolve();
    return work();
  };
}
