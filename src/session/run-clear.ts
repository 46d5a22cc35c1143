import { planClearing } from '../plan/marks/marks-plan';
import type { Course } from './course';
import { failureOf } from './failure';
import type { WorkspaceFailure, Workspace } from './workspace';

/**
 * Takes our marks off every sheet. A protected sheet is tried last and on its own: it stands in
 * the way only where it holds marks.
 * @returns why marks may still stand; null when none does
 */
export async function runClear(
  workspace: Workspace,
  course?: Course,
): Promise<WorkspaceFailure | null> {
  try {
    const { plan, protectedPlan } = planClearing(await workspace.read(course));
    await workspace.apply(plan, course);
    await workspace.apply(protectedPlan);
    return null;
  } catch (cause) {
    return failureOf(cause);
  }
}
