import type { CheckedForm } from '../../check';
import { fixMany, type FixedFinding } from '../../fixes/fix-many';
import { planFixes } from '../../fixes/plan-fixes';
import type { ReversibleEdit } from '../../plan/edit';
import { previewOf } from '../../plan/preview';
import { PlanRefused } from '../../plan/refusals/refusal';
import type { Finding } from '../../rules/finding';
import type { FixedPlace } from '../../report/file-report';
import { printCell } from '../../snapshot/address';
import type { Snapshot } from '../../snapshot/snapshot';
import { applyPlan } from '../../workbook/plan/apply-plan';
import { takeSnapshot } from '../../workbook/plan/take-snapshot';
import type { Workbook } from '../../workbook/workbook';

/** The check with the packs that the run goes by. */
export type Check = (snapshot: Snapshot) => readonly CheckedForm[];

interface Reading {
  readonly snapshot: Snapshot;
  readonly forms: readonly CheckedForm[];
}

/**
 * Puts right in the workbook whatever keeps its meaning, form by form.
 * @param check of the whole workbook, after each form again: best one that remembers
 * @param recheck of what single fixes come to
 */
export function fixWorkbook(
  workbook: Workbook,
  check: Check,
  recheck: Check,
): readonly FixedPlace[] {
  let now = readingOf(workbook, check);
  return now.forms.flatMap((_, index) => {
    const found = now.forms[index];
    if (!found?.findings.some(isAuto)) return [];
    const fixed = fixForm(workbook, now.snapshot, found, recheck);
    if (fixed.length > 0) now = readingOf(workbook, check);
    return fixed.map(placeOf);
  });
}

function readingOf(workbook: Workbook, check: Check): Reading {
  const snapshot = takeSnapshot(workbook);
  return { snapshot, forms: check(snapshot) };
}

function fixForm(
  workbook: Workbook,
  snapshot: Snapshot,
  found: CheckedForm,
  recheck: Check,
): readonly FixedFinding[] {
  const { edits, fixed } = fixMany(snapshot, found, recheck, isAuto);
  if (edits.length === 0) return [];
  if (isWritten(workbook, edits, snapshot)) return fixed;
  // One locked cell must not keep the others from being put right.
  return fixed.filter((each) => isWritten(workbook, each.edits, takeSnapshot(workbook)));
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
