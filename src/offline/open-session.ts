import { loadCheck } from '../commands/load-check';
import { loadHistory } from '../commands/load-history';
import { PAGE_PACING } from '../commands/page-pacing';
import { planForm } from '../commands/plan-form';
import { userPreferences } from '../excel/browser/preferences';
import type { Course } from '../session/course';
import { createSession } from '../session/session';
import type { Session } from '../session/state';
import type { Workspace } from '../session/workspace';

/** The pane's session over a workbook of this page. Nobody edits the sheet here, so that there is nothing to follow live. */
export function openSession(workspace: Workspace, openForm: () => Promise<void>): Session {
  const checkOn = (course?: Course) => async (snapshot: Parameters<typeof planForm>[0]) =>
    (await loadCheck()).checkInTurns(snapshot, course);
  const session = createSession({
    workspace,
    check: checkOn(),
    checkOn,
    preferences: userPreferences(),
    parseHistory: loadHistory,
    planForm,
    openForm,
    pacing: PAGE_PACING,
  });
  void session.restore();
  return session;
}
