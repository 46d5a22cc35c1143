import { openForm } from '../excel/document/open-form';
import { officeReady, type OfficeHost } from '../excel/office/office-ready';
import { userPreferences } from '../excel/browser/preferences';
import { excelWorkspace } from '../excel/workspace';
import type { Course } from '../session/course';
import { createSession } from '../session/session';
import type { Check } from '../session/run-check';
import type { Session } from '../session/state';
import { loadCheck } from './load-check';
import { loadHistory } from './load-history';
import { loadLive } from './load-live';
import { PAGE_PACING } from './page-pacing';
import { planForm } from './plan-form';

type Elsewhere = Exclude<OfficeHost, { kind: 'excel' }>;
type InExcel = Extract<OfficeHost, { kind: 'excel' }> & { readonly session: Session };

/** What pane and ribbon share, once Office is ready. */
export type Runtime = InExcel | Elsewhere;

let started: Promise<Runtime> | null = null;

/** The one runtime of this page: every caller gets the same session. Never rejects. */
export function runtime(): Promise<Runtime> {
  started ??= start();
  return started;
}

async function start(): Promise<Runtime> {
  const host = await officeReady();
  if (host.kind !== 'excel') return host;
  const workspace = excelWorkspace();
  const checkOn =
    (course?: Course): Check =>
    async (snapshot) =>
      (await loadCheck()).checkInTurns(snapshot, course);
  const check = checkOn();
  const session = createSession({
    workspace,
    check,
    checkOn,
    loadLive: () => loadLive(workspace, check),
    preferences: userPreferences(),
    parseHistory: loadHistory,
    planForm,
    openForm,
    pacing: PAGE_PACING,
  });
  void session.restore();
  return { ...host, session };
}
