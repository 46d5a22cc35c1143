import { check, checkSteps, type CheckedForm } from '../check';
import { readKeptText } from '../excel/kept-texts';
import { PACKS_NAME, packsInUse, readKeptPacks } from '../own/packs/kept-packs';
import type { Pack } from '../packs';
import { createCourse, type Course } from '../session/course';
import { inTurns } from '../session/in-turns';
import type { Snapshot } from '../snapshot/snapshot';
import { PAGE_PACING } from './page-pacing';

/** What every check of pane and ribbon goes by now: another window may have changed it. */
export function currentPacks(): readonly Pack[] {
  return packsInUse(readKeptPacks(readKeptText(PACKS_NAME)).value);
}

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
  return inTurns(checkSteps(snapshot, {}, currentPacks()), course);
}
