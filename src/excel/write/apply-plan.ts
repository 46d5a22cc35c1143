import { quotedWhereProtected } from '../../plan/text/bare-text';
import { isMarkEdit, isReversible, isSheetEdit, type MarkEdit } from '../../plan/edit';
import { changesFrom } from '../../plan/expectations/expectations';
import type { Write } from '../../plan/plan';
import type { PlanReading } from '../../plan/expectations/plan-reading';
import { refusalOf } from '../../plan/refusals/refusal';
import { stepsOf } from '../../plan/steps';
import { sheetsOf, targetsOf } from '../../plan/refusals/write-scope';
import type { Course } from '../../session/course';
import { WorkspaceError, type WorkspaceFailure } from '../../session/workspace';
import { openJournal } from './journal';
import { keptIsAsBefore, requestSettings } from './kept-texts-now';
import { changesMarks, hasMarks, slicesOf, writeMarks, writeOnlyMarks } from './marks';
import { recover } from './recover';
import type { SheetFormats } from '../read/reading';
import { readWhole } from '../read/read-whole';
import { run } from '../office/run';
import { packagesFor } from './sheet-packages';
import { takesSheets } from './sheet-refusal';
import { NOTHING_READ, questionOf, writeSteps } from './write-steps';

/**
 * Carries out a write in two round trips: what it relies on is read, then it is written and read back at once. Marks
 * rely on nothing and take one, or several where they are on many sheets; where nothing would change there is none.
 * When Excel refuses a part of it, what it did before stays, so that is taken back.
 * @param formats the conditional formats on the sheets whose marks change, read just before
 * @throws WorkspaceError; nothing of the write stands in the workbook then, unless it is `unfinished`
 */
export async function applyPlan(
  write: Write,
  formats: ReadonlyMap<string, SheetFormats>,
  course?: Course,
): Promise<void> {
  const marks = write.edits.filter(isMarkEdit).filter((edit) => changesMarks(edit, formats));
  const edits = write.edits.filter(isReversible);
  if (marks.length === 0 && edits.length === 0) return;
  const before = edits.length > 0 ? await readExpected(write) : NOTHING_READ;
  const steps = stepsOf(quotedWhereProtected(edits, before));

  const packages = await packagesFor(edits);
  const slices = slicesOf(marks);
  const last = slices.pop() ?? [];
  const begun: MarkEdit[] = [];
  const attempt = () => ({
    write,
    // Marks of an earlier check go too: with some sheets marked anew they would pass for new ones.
    marks: marks.filter((edit) => begun.includes(edit) || hasMarks(edit, formats)),
    steps,
    packages,
  });
  let found: PlanReading;
  try {
    for (const slice of slices) {
      begun.push(...slice);
      await writeOnlyMarks(slice, formats);
      await course?.rest({ phase: 'marking', done: begun.length, total: marks.length });
    }
    begun.push(...last);
    found = await run((context) => {
      for (const edit of last) writeMarks(context, edit, formats);
      const journal = openJournal(context, write, steps);
      return writeSteps(context, steps, packages, questionOf(write.yields), before, journal);
    });
  } catch (cause) {
    await recover(attempt(), cause);
    return;
  }
  const places = changesFrom(write.yields, found);
  if (places.length === 0) return;
  await recover(attempt(), new WorkspaceError('unknown', { cause: 'not as written' }, places));
}

/** @throws WorkspaceError where the workbook is not as expected or would refuse a part of the write */
async function readExpected(write: Write): Promise<PlanReading> {
  const restructured = write.expects.merges.map(({ sheet }) => sheet);
  let settingsFailure = (): WorkspaceFailure | null => null;
  const reading = await readWhole(restructured, async (context) => {
    const comes = write.edits.some(({ kind }) => kind === 'insert-sheet');
    if (comes && !takesSheets(context)) throw new WorkspaceError('sheet-refused');
    settingsFailure = requestSettings(context, write.edits);
    const sheets = sheetsOf(write, write.expects);
    const vacated = write.expects.vacant.map(({ sheet }) => sheet);
    const goes = write.edits.some(({ kind }) => kind === 'delete-sheet');
    const referring = [...new Set([...vacated, ...(goes ? await sheetNames(context) : [])])];
    return {
      ...questionOf(write.expects),
      structure: write.edits.some(isSheetEdit),
      sheets: [...new Set([...sheets, ...referring])],
      referring,
      targets: targetsOf(write.edits),
    };
  });
  const failure =
    settingsFailure() ?? ((await keptIsAsBefore(write.edits)) ? null : 'kept-changed');
  if (failure) throw new WorkspaceError(failure);
  const refusal = refusalOf(write, reading);
  if (refusal) throw new WorkspaceError(refusal.reason, { cause: refusal }, refusal.places);
  return reading;
}

/** Formulas of any sheet may refer to one that is to go. */
async function sheetNames({ workbook }: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = workbook;
  worksheets.load('items/name');
  await workbook.context.sync();
  return worksheets.items.map(({ name }) => name);
}
