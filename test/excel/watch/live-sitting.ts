import { readFileSync } from 'node:fs';
import { userPreferences } from '../../../src/excel/browser/preferences';
import { watchWorkspace } from '../../../src/excel/watch/watch-workspace';
import { excelWorkspace } from '../../../src/excel/workspace';
import type { SessionParts } from '../../../src/session/session';
import type { Outcome, Session } from '../../../src/session/state';
import { sitting } from '../sitting';
import { HastyLive } from './hasty-live';

export const CPPCC = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));

const live = new HastyLive(8);

const sittings: Session[] = [];

/** As when the panes are closed: what they registered is taken off. */
export async function endSittings(): Promise<void> {
  excelHost.faults.reset();
  excelHost.showMembers();
  for (const session of sittings.splice(0)) session.preferLive(false);
  await wait(20);
}

/** What a session needs so that its list follows the open workbook. */
export function liveParts(
  marks: 'mark' | 'list-only' = 'list-only',
): Pick<SessionParts, 'workspace' | 'preferences' | 'loadLive'> {
  const workspace = excelWorkspace();
  const access = watchWorkspace(workspace, live.clock);
  return {
    workspace,
    preferences: { ...userPreferences(), readMarks: () => marks },
    loadLive: () => Promise.resolve((host) => live.create(access, host)),
  };
}

/** A pane whose list follows the workbook, as the page's own does, checked once. */
export async function liveSitting(
  bytes: Uint8Array = CPPCC,
  marks: 'mark' | 'list-only' = 'list-only',
): Promise<Session> {
  localStorage.clear();
  await excelHost.open(bytes);
  const session = sitting(liveParts(marks));
  sittings.push(session);
  await session.check();
  excelHost.resetCounters();
  return session;
}

export function checked({ getState }: Session): Extract<Outcome, { kind: 'checked' }> {
  const { outcome } = getState();
  if (outcome.kind !== 'checked') throw new Error(`outcome is ${outcome.kind}`);
  return outcome;
}

/** Every finding of every form, and nothing where no form is found. */
export function listed({ getState }: Session): readonly unknown[] {
  const { outcome } = getState();
  return outcome.kind === 'checked' ? outcome.forms.flatMap(({ findings }) => findings) : [];
}

/** What a check of the workbook as it is now lists, in a pane of its own. */
export async function listedAnew(): Promise<readonly unknown[]> {
  const session = sitting({ preferences: { ...userPreferences(), readMarks: () => 'list-only' } });
  await session.check();
  return listed(session);
}

/** Until the list has followed. */
export const settled = (): Promise<void> => live.settled();

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
