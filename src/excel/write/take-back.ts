import * as z from 'zod/mini';
import { changesFrom, type Change } from '../../plan/expectations/expectations';
import type { ReversibleEdit } from '../../plan/edit';
import { begunSteps, cellsBetween } from '../../plan/refusals/interrupted';
import { NOTHING_EXPECTED, type Expectations, type Plan } from '../../plan/plan';
import type { PlanReading } from '../../plan/expectations/plan-reading';
import { plan as planSchema } from '../../plan/plan-schema';
import { HISTORY_KEY } from '../../session/history-setting';
import type { Interrupted } from '../../session/workspace';
import { removeJournal, type Interruption } from './journal';
import { readKept } from '../read/kept-part';
import { readSetting } from '../read/read-setting';
import { readExpectedOf, undoSteps } from './recover';
import { textMark } from './text-mark';
import { packagesFor } from './sheet-packages';

/**
 * Takes back what a write left behind that broke off when its pane was closed. What the user has entered since is not
 * touched: then all stays as it is, and the places are named.
 * @returns null where nothing has to be said: all of it stands, or nothing
 * @throws WorkspaceError where Excel is busy; the notes are still there then
 */
export async function takeBack({
  text,
  structuralDone,
}: Interruption): Promise<Interrupted | null> {
  const note = parse(text);
  const outcome = note && (await undoWhatStands(note, structuralDone));
  await removeJournal();
  return outcome;
}

async function undoWhatStands(note: Note, structuralDone: number): Promise<Interrupted | null> {
  const { title, expects, yields, edits } = note;
  const found = await readExpectedOf([expects, yields]);
  const holds = (expected: Expectations) => changesFrom(expected, found).length === 0;
  if (await isWhole(note, holds(yields))) return null;
  const reached = begunSteps(edits, structuralDone);
  const isAsBefore = holds(expects);
  const begun = await standing(isAsBefore ? reached.filter(isUnseen) : reached, found);
  if (isAsBefore && begun.length === 0) return null;
  const places = await foreignCells(begun);
  if (places.length > 0) return { title, failure: 'unfinished', places };
  const left = await undoSteps(expects, begun, await packagesFor(edits), found);
  return { title, failure: left?.length === 0 ? 'interrupted' : 'unfinished', places: [] };
}

/** The history is written last: where it has come, all has. A write that no history keeps is known by its cells. */
async function isWhole({ history }: Note, isAsAfter: boolean): Promise<boolean> {
  if (history === undefined) return isAsAfter;
  const now = await readSetting(HISTORY_KEY);
  return now !== null && textMark(now) === history;
}

/** Whether the cells, merged areas and names of a workbook do not show that a step was carried out. */
function isUnseen({ kind }: ReversibleEdit): boolean {
  return kind === 'set-setting' || kind === 'set-kept' || kind === 'set-row-height';
}

/** Without the steps whose name, setting or part is as it was before: what is not there cannot be deleted. */
async function standing(
  begun: readonly ReversibleEdit[],
  found: PlanReading,
): Promise<readonly ReversibleEdit[]> {
  const left: ReversibleEdit[] = [];
  for (const step of begun) if (!(await isUndone(step, found))) left.push(step);
  return left;
}

async function isUndone(step: ReversibleEdit, found: PlanReading): Promise<boolean> {
  switch (step.kind) {
    case 'set-name': {
      const { name, scope, before: formula } = step;
      const expected = { ...NOTHING_EXPECTED, names: [{ name, scope, formula }] };
      return changesFrom(expected, found).length === 0;
    }
    case 'set-setting':
      return (await readSetting(step.key)) === step.before;
    case 'set-kept':
      return (await readKept()) === step.before;
    case 'set-cells':
    case 'set-merges':
    case 'set-row-height':
    case 'insert-rows':
    case 'delete-rows':
    case 'insert-sheet':
    case 'delete-sheet':
      return false;
  }
}

/** Cells that hold neither what the write found nor what it put there. */
async function foreignCells(begun: Plan['edits']): Promise<readonly Change[]> {
  const { before, after } = cellsBetween(begun);
  const expectations = [before, after].map((cells) => ({ ...NOTHING_EXPECTED, cells }));
  const found: PlanReading = await readExpectedOf(expectations);
  const [notBefore = [], notAfter = []] = expectations.map((each) => changesFrom(each, found));
  const isIn = (list: readonly Change[], { sheet, place }: Change) =>
    list.some((each) => each.sheet === sheet && each.place === place);
  return notBefore.filter((change) => isIn(notAfter, change));
}

const noted = z.extend(planSchema, { history: z.optional(z.string()) });

/** What a write noted of itself before its first step. */
type Note = Plan & { readonly history?: string | undefined };

function parse(text: string): Note | null {
  try {
    const parsed = noted.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
