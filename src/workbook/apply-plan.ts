import { quotedWhereProtected } from '../plan/bare-text';
import { changesFrom } from '../plan/expectations';
import { invert } from '../plan/invert';
import type { Plan } from '../plan/plan';
import { PlanRefused, refusalOf } from '../plan/refusal';
import { applyEdit, type SheetTemplates } from './apply-edit';
import { atomically } from './atomically';
import { readForPlan } from './read-for-plan';
import type { Workbook } from './workbook';

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
  const reading = readForPlan(workbook, plan, plan.expects);
  const refusal = refusalOf(plan, reading);
  if (refusal) throw new PlanRefused(refusal);
  atomically(workbook, () => {
    for (const edit of quotedWhereProtected(plan.edits, reading)) {
      applyEdit(workbook, edit, templates);
    }
    const places = changesFrom(plan.yields, readForPlan(workbook, plan, plan.yields));
    if (places.length > 0) throw new PlanRefused({ reason: 'changed', places });
  });
  return invert(plan);
}

function noTemplates(_: unknown, sheet: string): never {
  throw new Error(`nothing was handed over for ${sheet}`);
}
