import { printCell } from '../snapshot/address';
import { isCovered } from '../snapshot/area';
import type { Snapshot } from '../snapshot/snapshot';
import { restoringBareText } from './text/bare-text';
import { isRowEdit, type ReversibleEdit } from './edit';
import { expectedBefore } from './expectations/expected-before';
import { withCell } from './expectations/expected-cells';
import { mergedBy } from './rows/merged-by';
import { yieldedBy } from './expectations/yielded-by';
import type { ExpectedCell, Plan } from './plan';
import type { PlanTitle } from './title';

/**
 * The plan that carries out these edits on the workbook of this snapshot: what it relies on and what it leaves
 * behind are worked out from both.
 * @param beside further cells that must be as they are: without them the edits would mean something else
 * @throws RangeError for a formula or a name written before rows move, since what becomes of it is not ours to
 * foresee, and for a cell that a merged area covers, since Excel would not write it
 */
export function makePlan(
  title: PlanTitle,
  edits: readonly ReversibleEdit[],
  snapshot: Snapshot,
  beside: readonly ExpectedCell[] = [],
): Plan {
  refuseEarlyReferences(edits);
  refuseCoveredCells(edits, snapshot);
  const expects = expectedBefore(edits, snapshot);
  const yields = yieldedBy(edits, expects, snapshot);
  const relied = { ...expects, cells: beside.reduce(withCell, expects.cells) };
  return { title, edits: restoringBareText(edits), expects: relied, yields };
}

function refuseEarlyReferences(edits: readonly ReversibleEdit[]): void {
  const lastMove = edits.map(isRowEdit).lastIndexOf(true);
  for (const edit of edits.slice(0, Math.max(0, lastMove))) {
    if (edit.kind === 'set-name') throw new RangeError(`${edit.name} before rows move`);
    if (edit.kind !== 'set-cells') continue;
    const early = edit.cells.find(({ after }) => after.formula !== null);
    if (early) throw new RangeError(`formula in ${printCell(early.cell)} before rows move`);
  }
}

function refuseCoveredCells(edits: readonly ReversibleEdit[], snapshot: Snapshot): void {
  const merges = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.merges]));
  for (const edit of edits) {
    for (const [sheet, areas] of merges) merges.set(sheet, mergedBy(edit, sheet, areas));
    if (edit.kind !== 'set-cells') continue;
    const areas = merges.get(edit.sheet) ?? [];
    const covered = edit.cells.find(({ cell, after }) => {
      const isBlank = after.value === null && after.formula === null;
      return !isBlank && isCovered(cell, areas);
    });
    if (covered) throw new RangeError(`${printCell(covered.cell)} is covered`);
  }
}
