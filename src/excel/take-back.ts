import { changesFrom, type Change } from '../plan/expectations';
import type { ReversibleEdit } from '../plan/edit';
import { begunSteps, cellsBetween } from '../plan/interrupted';
import { NOTHING_EXPECTED, type Expectations, type Plan } from '../plan/plan';
import type { PlanReading } from '../plan/plan-reading';
import { plan as planSchema } from '../plan/plan-schema';
import type { Interrupted } from '../session/workspace';
import { removeJournal, type Interruption } from './journal';
import { readKept } from './kept-part';
import { readSetting } from './read-setting';
import { readExpectedOf, undoSteps } from './recover';
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
  const write = parse(text);
  const outcome = write && (await undoWhatStands(write, structuralDone));
  await removeJournal();
  return outcome;
}

async function undoWhatStands(write: Plan, structuralDone: number): Promise<Interrupted | null> {
  const { title, expects, yields, edits } = write;
  const found = await readExpectedOf([expects, yields]);
  const holds = (expected: Expectations) => changesFrom(expected, found).length === 0;
  if (holds(expects) || holds(yields)) return null;
  const begun = await standing(begunSteps(edits, structuralDone), found);
  const places = await foreignCells(begun);
  if (places.length > 0) return { title, failure: 'unfinished', places };
  const ending = await undoSteps(expects, begun, await packagesFor(edits), found);
  return { title, failure: ending === 'restored' ? 'interrupted' : 'unfinished', places: [] };
}

/** Without the steps whose name, setting or part is as it was before: what is not there cannot be deleted. */
async function standing(
  begun: readonly ReversibleEdit[],
  found: PlanReading,
): Promise<readonly ReversibleEdit[]> {
  const left: ReversibleEdit[] = [];
  for (const step of begun) if (!(await isAsBefore(step, found))) left.push(step);
  return left;
}

async function isAsBefore(step: ReversibleEdit, found: PlanReading): Promise<boolean> {
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

function parse(text: string): Plan | null {
  try {
    const parsed = planSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
