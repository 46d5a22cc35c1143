import { quotedWhereProtected } from '../../plan/text/bare-text';
import { changesFrom } from '../../plan/expectations/expectations';
import { invert } from '../../plan/invert';
import { isMarkEdit, isReversible } from '../../plan/edit';
import type { Plan, Write } from '../../plan/plan';
import { PlanRefused, refusalOf } from '../../plan/refusals/refusal';
import { applyEdit, type SheetTemplates } from './apply-edit';
import { atomically } from '../atomically';
import { writeMarks } from '../conditional-formats/marks';
import { readForPlan } from './read-for-plan';
import type { Workbook } from '../workbook';

/**
 * Carries out a plan on the model, wholly or not at all, as Excel would carry it out.
 * @param templates where sheets come from; may be left out for plans that insert none
 * @returns the plan that takes it back
 * @throws PlanRefused where the workbook is not as the plan expects, or protected against it; WorkbookError where the
 * model refuses an edit
 */
export function applyPlan(
  workbook: Workbook,
  plan: Plan,
  templates: SheetTemplates = noTemplates,
): Plan {
  applyWrite(workbook, plan, templates);
  return invert(plan);
}

/**
 * The same for a write that may set marks as well, which nobody takes back.
 * @throws PlanRefused, WorkbookError; nothing of the write stands in the workbook then
 */
export function applyWrite(
  workbook: Workbook,
  write: Write,
  templates: SheetTemplates = noTemplates,
): void {
  const reading = readForPlan(workbook, write, write.expects);
  const refusal = refusalOf(write, reading);
  if (refusal) throw new PlanRefused(refusal);
  atomically(workbook, () => {
    for (const edit of write.edits.filter(isMarkEdit)) {
      writeMarks(workbook, edit);
    }
    for (const edit of quotedWhereProtected(write.edits.filter(isReversible), reading)) {
      applyEdit(workbook, edit, templates);
    }
    const places = changesFrom(write.yields, readForPlan(workbook, write, write.yields));
    if (places.length > 0) throw new PlanRefused({ reason: 'changed', places });
  });
}

function noTemplates(_: unknown, sheet: string): never {
  throw new Error(`nothing was handed over for ${sheet}`);
}
