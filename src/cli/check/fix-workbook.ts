import type { CheckedForm } from '../../check';
import { fixMany, type FixedFinding } from '../../fixes/fix-many';
import { planFixes } from '../../fixes/plan-fixes';
import type { ReversibleEdit } from '../../plan/edit';
import { previewOf } from '../../plan/preview';
import { PlanRefused } from '../../plan/refusal';
import type { Finding } from '../../rules/finding';
import type { FixedPlace } from '../../report/file-report';
import { printCell } from '../../snapshot/address';
import type { Snapshot } from '../../snapshot/snapshot';
import { applyPlan } from '../../workbook/apply-plan';
import { takeSnapshot } from '../../workbook/take-snapshot';
import type { Workbook } from '../../workbook/workbook';

/**
 * Puts right in the workbook whatever keeps its meaning, form by form.
 * @param check with the packs that the run goes by
 */
export function fixWorkbook(
  workbook: Workbook,
  check: (snapshot: Snapshot) => readonly CheckedForm[],
): readonly FixedPlace[] {
  const forms = check(takeSnapshot(workbook)).length;
  return Array.from({ length: forms }, (_, index) => {
    const snapshot = takeSnapshot(workbook);
    const found = check(snapshot)[index];
    if (!found) return [];
    const { edits, fixed } = fixMany(snapshot, found, check, isAuto);
    if (edits.length === 0) return [];
    if (isWritten(workbook, edits, snapshot)) return fixed.map(placeOf);
    // One locked cell must not keep the others from being put right.
    return fixed
      .filter((each) => isWritten(workbook, each.edits, takeSnapshot(workbook)))
      .map(placeOf);
  }).flat();
}

/** False where the workbook is protected against it; then nothing was changed. */
function isWritten(
  workbook: Workbook,
  edits: readonly ReversibleEdit[],
  snapshot: Snapshot,
): boolean {
  try {
    applyPlan(workbook, planFixes(edits, 1, snapshot));
    return true;
  } catch (error) {
    if (error instanceof PlanRefused) return false;
    throw error;
  }
}

function isAuto({ fix }: Finding): boolean {
  return fix === 'auto';
}

function placeOf({ finding, edits }: FixedFinding): FixedPlace {
  const { rule, sheet, cell, detail } = finding;
  const [line] = previewOf({ edits });
  return {
    rule,
    sheet,
    cell: printCell(cell),
    detail,
    before: line?.before ?? '',
    after: line?.after ?? '',
  };
}
