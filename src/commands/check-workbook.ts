import { check, type CheckedForm } from '../check';
import { readKeptText } from '../excel/kept-texts';
import { PACKS_NAME, packsInUse, readKeptPacks } from '../own/packs/kept-packs';
import type { Pack } from '../packs';
import type { Snapshot } from '../snapshot/snapshot';

/** What every check of pane and ribbon goes by now: another window may have changed it. */
export function currentPacks(): readonly Pack[] {
  return packsInUse(readKeptPacks(readKeptText(PACKS_NAME)).value);
}

/** The check with the packs that the user brought along. */
export function checkWorkbook(snapshot: Snapshot): readonly CheckedForm[] {
  return check(snapshot, {}, currentPacks());
}
