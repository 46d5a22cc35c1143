import { CheckMemory, check, checkSteps, type CheckedForm } from '../check';
import { readKeptText } from '../excel/browser/kept-texts';
import { PACKS_NAME, packsInUse, readKeptPacks } from '../own/packs/kept-packs';
import type { Pack } from '../packs';
import { createCourse, type Course } from '../session/course';
import { inTurns } from '../session/in-turns';
import type { Snapshot } from '../snapshot/snapshot';
import { PAGE_PACING } from './page-pacing';

let last: { readonly text: string | null; readonly packs: readonly Pack[] } | null = null;

/** What every check of pane and ribbon goes by now: another window may have changed it. Read again only then. */
export function currentPacks(): readonly Pack[] {
  const text = readKeptText(PACKS_NAME);
  if (last?.text !== text) last = { text, packs: packsInUse(readKeptPacks(text).value) };
  return last.packs;
}

/** Of all checks of this page: live ones, and those that a proposal begins with, mostly find what they know. */
const memory = new CheckMemory();
const NOTHING_WISHED = {};

/** The check with the packs that the user brought along. */
export function checkWorkbook(snapshot: Snapshot): readonly CheckedForm[] {
  return check(snapshot, {}, currentPacks());
}

/**
 * The same, the page having its turn between two forms.
 * @throws Cancelled
 */
export function checkInTurns(
  snapshot: Snapshot,
  course: Course = createCourse(PAGE_PACING, () => undefined),
): Promise<readonly CheckedForm[]> {
  return inTurns(checkSteps(snapshot, NOTHING_WISHED, currentPacks(), memory), course);
}
