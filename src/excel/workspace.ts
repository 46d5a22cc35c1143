import type { Course } from '../session/course';
import type { Workspace } from '../session/workspace';
import { isMarkEdit } from '../plan/edit';
import { applyPlan } from './write/apply-plan';
import { readDocumentFile } from './document/document-file';
import { isPassing } from './office/errors';
import { readKept } from './read/kept-part';
import { openWorkbook } from './document/open-workbook';
import { readMarks } from './read/read-marks';
import { readSetting } from './read/read-setting';
import { readSnapshot } from './read/read-snapshot';
import type { Reading, SheetFormats } from './read/reading';
import { keepsUndo } from './office/requirements';
import { run } from './office/run';
import { takeBackInterrupted } from './write/interrupted';
import { selectCell } from './document/select-cell';
import type { Companion } from './watch/companion';

export interface ExcelWorkspace extends Workspace {
  /** From now on the companion goes along with every reading and write; one at a time. */
  readonly accompany: (companion: Companion) => void;
}

/** The workbook that is open in Excel. Office must be ready. */
export function excelWorkspace(): ExcelWorkspace {
  /** What the last reading saw, by sheet name; a sheet's entry goes with the next write to it. */
  const formats = new Map<string, SheetFormats>();
  /** Ids of the sheets whose formulas of conditional formats the next reading asks for early. */
  const watched = new Set<string>();
  let companion: Companion | null = null;

  const remember = (seen: ReadonlyMap<string, SheetFormats>) => {
    for (const [name, sheet] of seen) {
      formats.set(name, sheet);
      if (sheet.hasCustom) watched.add(sheet.sheetId);
      else watched.delete(sheet.sheetId);
    }
  };

  return {
    keepsUndo: keepsUndo(),

    async read(course) {
      formats.clear();
      const reading = await readWorkbook(watched, companion, course);
      watched.clear();
      remember(reading.formats);
      companion?.hasRead(reading);
      return reading.snapshot;
    },

    holdsMarks: () => [...formats.values()].some(({ marks }) => marks.length > 0),

    async apply(write, course) {
      const marks = write.edits.filter(isMarkEdit);
      const unseen = marks.map(({ sheet }) => sheet).filter((name) => !formats.has(name));
      if (unseen.length > 0) remember(await run((context) => readMarks(context, unseen)));
      const seen = new Map(formats);
      for (const { kind, sheet } of marks) {
        const sheetId = formats.get(sheet)?.sheetId;
        if (kind === 'set-marks' && sheetId !== undefined) watched.add(sheetId);
        formats.delete(sheet);
      }
      const hasEnded = companion?.writes();
      try {
        await applyPlan(write, seen, course);
      } finally {
        hasEnded?.();
      }
    },

    readSetting,
    readKept,
    takeBackInterrupted,
    readFile: readDocumentFile,
    openNew: openWorkbook,

    select: selectCell,

    accompany(next) {
      companion = next;
    },
  };
}

async function readWorkbook(
  watched: ReadonlySet<string>,
  companion: Companion | null,
  course: Course | undefined,
): Promise<Reading> {
  try {
    return (
      (await readAtOnce(watched, companion)) ?? (await (await loadByParts()).readByParts(course))
    );
  } catch (cause) {
    companion?.hasNotRead();
    throw cause;
  }
}

/** Null where the workbook is too large for that or a rule in it cannot be read: then it is read part by part. */
async function readAtOnce(
  watched: ReadonlySet<string>,
  companion: Companion | null,
): Promise<Reading | null> {
  try {
    return await run((context) => {
      companion?.join(context);
      return readSnapshot(context, watched);
    });
  } catch (cause) {
    if (isPassing(cause)) throw cause;
    return null;
  }
}

/** Hardly any workbook needs it. */
function loadByParts() {
  return import(/* webpackChunkName: "by-parts" */ './read/read-by-parts');
}
