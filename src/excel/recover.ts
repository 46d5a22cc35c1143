import type { MarkEdit, ReversibleEdit } from '../plan/edit';
import { changesFrom } from '../plan/expectations';
import { invertEdit } from '../plan/invert';
import type { Expectations, Write } from '../plan/plan';
import type { PlanReading } from '../plan/plan-reading';
import { WorkspaceError } from '../session/workspace';
import { addsMarks, takeMarksOff } from './marks';
import { explainRefusal } from './refusal';
import { requestReading } from './request-reading';
import { run } from './run';
import { NOTHING_READ, questionOf, stepsDone, writeSteps } from './write-steps';

/** A write that went wrong. */
interface Attempt {
  readonly write: Write;
  readonly marks: readonly MarkEdit[];
  readonly steps: readonly ReversibleEdit[];
}

/**
 * Takes back what a failed write has done. Resolves where it turns out that all is written after all: only the
 * answer was lost, or marks that were to go have gone.
 * @throws WorkspaceError that says why the write failed, or `unfinished` where it could not be taken back
 */
export async function recover({ write, marks, steps }: Attempt, cause: unknown): Promise<void> {
  if (steps.length === 0) {
    const clean = await takeMarksOff(marks.map(({ sheet }) => sheet));
    if (!clean || marks.some(addsMarks)) throw await explainRefusal(cause);
    return;
  }
  const outcome = await takeBack(write, steps, cause);
  if (outcome === 'written') return;
  await takeMarksOff(marks.map(({ sheet }) => sheet));
  throw outcome === 'restored'
    ? await explainRefusal(cause)
    : new WorkspaceError('unfinished', { cause });
}

type Recovery = 'written' | 'restored' | 'unfinished';

async function takeBack(
  { expects, yields }: Write,
  steps: readonly ReversibleEdit[],
  cause: unknown,
): Promise<Recovery> {
  const isMisread = cause instanceof WorkspaceError && cause.places.length > 0;
  const done = isMisread ? steps.length : stepsDone(cause);
  const found = await tryReading(expects, yields);
  const isUntouched = found ? changesFrom(expects, found).length === 0 : done === 0;
  // Without any trace of a step, yet changed as a whole: the answer was lost on its way.
  const mayBeWritten = done === steps.length || (done === 0 && !isUntouched);
  if (found && mayBeWritten && changesFrom(yields, found).length === 0) return 'written';
  if (done === 0 && isUntouched) return 'restored';
  const broken = steps.slice(done, done + 1).filter(isRepeatable);
  return undo(expects, [...steps.slice(0, done), ...broken], found ?? NOTHING_READ);
}

async function tryReading(...expected: readonly Expectations[]): Promise<PlanReading | null> {
  try {
    return await run(async (context) => {
      const read = requestReading(context, questionOf(...expected));
      await context.sync();
      return read();
    });
  } catch {
    // What went wrong first is what the user hears of.
    return null;
  }
}

/** An edit of several actions, of which some may have been carried out; undoing it when it was not does no harm. */
function isRepeatable({ kind }: ReversibleEdit): boolean {
  return kind === 'set-cells' || kind === 'set-merges';
}

async function undo(
  expects: Expectations,
  steps: readonly ReversibleEdit[],
  before: PlanReading,
): Promise<'restored' | 'unfinished'> {
  let left = [...steps].reverse().map(invertEdit);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const remaining = left;
    try {
      const found = await run((context) =>
        writeSteps(context, remaining, questionOf(expects), before),
      );
      return changesFrom(expects, found).length === 0 ? 'restored' : 'unfinished';
    } catch (cause) {
      left = remaining.slice(stepsDone(cause));
    }
  }
  return 'unfinished';
}

const ATTEMPTS = 2;
