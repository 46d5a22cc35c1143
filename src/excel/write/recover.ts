import type { MarkEdit, ReversibleEdit } from '../../plan/edit';
import { changesFrom, type Change } from '../../plan/expectations/expectations';
import { invertEdit } from '../../plan/invert';
import type { Expectations, Write } from '../../plan/plan';
import type { PlanReading } from '../../plan/expectations/plan-reading';
import { WorkspaceError } from '../../session/workspace';
import { removeJournal } from './journal';
import { textsStand } from './kept-texts-now';
import { addsMarks, takeMarksOff } from './marks';
import { explainRefusal } from './refusal';
import { readWhole } from '../read/read-whole';
import { requestExisting } from './request-reading';
import { run } from '../office/run';
import type { SheetPackages } from './sheet-packages';
import { explainSheetRefusal } from './sheet-refusal';
import { NOTHING_READ, questionAbout, questionOf, stepsDone, writeSteps } from './write-steps';

/** A write that went wrong. */
interface Attempt {
  readonly write: Write;
  readonly marks: readonly MarkEdit[];
  readonly steps: readonly ReversibleEdit[];
  readonly packages: SheetPackages;
}

/**
 * Takes back what a failed write has done. Resolves where it turns out that all is written after all: only the
 * answer was lost, or marks that were to go have gone.
 * @throws WorkspaceError that says why the write failed, or `unfinished` where it could not be taken back
 */
export async function recover(attempt: Attempt, cause: unknown): Promise<void> {
  const { marks, steps } = attempt;
  if (steps.length === 0) {
    const clean = await takeMarksOff(marks.map(({ sheet }) => sheet));
    if (!clean || marks.some(addsMarks)) throw await explainRefusal(cause);
    return;
  }
  const outcome = await takeBack(attempt, cause);
  // Of a write that is whole, the notes would have a later sitting take back what the user has built on since.
  if (outcome !== 'unfinished') await removeJournal().catch(() => undefined);
  if (outcome === 'written') return;
  await takeMarksOff(marks.map(({ sheet }) => sheet));
  if (outcome === 'restored') throw await explainRefusal(explainSheetRefusal(cause, steps));
  throw outcome === 'unfinished'
    ? new WorkspaceError('unfinished', { cause })
    : new WorkspaceError('changed', { cause }, outcome);
}

/** Cells are named where somebody else wrote them meanwhile, and all else is as it was. */
type Recovery = 'written' | 'restored' | 'unfinished' | readonly Change[];

async function takeBack({ write, steps, packages }: Attempt, cause: unknown): Promise<Recovery> {
  const { expects, yields } = write;
  const isMisread = cause instanceof WorkspaceError && cause.places.length > 0;
  const done = isMisread ? steps.length : stepsDone(cause);
  const found = await tryReading(expects, yields);
  const isUntouched = found ? changesFrom(expects, found).length === 0 : done === 0;
  // Without any trace of a step, yet changed as a whole: the answer was lost on its way.
  const isChanged = !isUntouched || (await textsStand(steps));
  const mayBeWritten = done === steps.length || (done === 0 && isChanged);
  if (found && mayBeWritten && changesFrom(yields, found).length === 0) return 'written';
  if (done === 0 && isUntouched) return 'restored';
  const broken = steps.slice(done, done + 1).filter(isRepeatable);
  const begun = [...steps.slice(0, done), ...broken];
  const left = await undoSteps(expects, begun, packages, found ?? NOTHING_READ);
  if (left?.length === 0) return 'restored';
  return left && isMisread && left.every(({ kind }) => kind === 'cell') ? left : 'unfinished';
}

async function tryReading(...expected: readonly Expectations[]): Promise<PlanReading | null> {
  try {
    return await readExpectedOf(expected);
  } catch {
    // What went wrong first is what the user hears of.
    return null;
  }
}

/** What has to be known to see which of these hold, whatever sheets there are by now. @throws WorkspaceError */
export function readExpectedOf(expected: readonly Expectations[]): Promise<PlanReading> {
  const restructured = expected.flatMap(({ merges }) => merges).map(({ sheet }) => sheet);
  return readWhole(restructured, async (context) => {
    const absent = await missingSheets(context, expected);
    return questionAbout(expected, absent);
  });
}

/** Which sheets that come or go are not there; asked only where there are such. */
async function missingSheets(
  context: Excel.RequestContext,
  expected: readonly Expectations[],
): Promise<ReadonlySet<string>> {
  const names = expected.flatMap(({ sheets }) => sheets).map(({ sheet }) => sheet);
  if (names.length === 0) return new Set();
  const existing = requestExisting(context, names);
  await context.sync();
  return new Set(names.filter((name) => !existing().has(name)));
}

/** An edit of several actions, of which some may have been carried out; undoing it when it was not does no harm. */
function isRepeatable({ kind }: ReversibleEdit): boolean {
  return kind === 'set-cells' || kind === 'set-merges';
}

/**
 * Takes steps back, the last first, and looks whether all is as it was.
 * @param before what was read of the workbook last
 * @returns what is not as it was; null where the steps could not all be taken back
 */
export async function undoSteps(
  expects: Expectations,
  steps: readonly ReversibleEdit[],
  packages: SheetPackages,
  before: PlanReading,
): Promise<readonly Change[] | null> {
  let left = [...steps].reverse().map(invertEdit);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const remaining = left;
    try {
      const found = await run((context) =>
        writeSteps(context, remaining, packages, questionOf(expects), before),
      );
      return changesFrom(expects, found);
    } catch (cause) {
      left = remaining.slice(stepsDone(cause));
    }
  }
  return null;
}

const ATTEMPTS = 2;
