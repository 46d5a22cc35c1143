import { readFileSync } from 'node:fs';
import { check } from '../../../src/check';
import { liveOver } from '../../../src/commands/live-over';
import { userPreferences } from '../../../src/excel/preferences';
import { excelWorkspace } from '../../../src/excel/workspace';
import type { Outcome, Session } from '../../../src/session/state';
import { sitting } from '../sitting';

export const CPPCC = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));

const sittings: Session[] = [];

/** As when the panes are closed: what they registered is taken off. */
export async function endSittings(): Promise<void> {
  excelHost.faults.reset();
  excelHost.showMembers();
  for (const session of sittings.splice(0)) session.preferLive(false);
  await settled(20);
}

/** A pane whose list follows the workbook, as the page's own does, checked once. */
export async function liveSitting(
  bytes: Uint8Array = CPPCC,
  marks: 'mark' | 'list-only' = 'list-only',
): Promise<Session> {
  localStorage.clear();
  await excelHost.open(bytes);
  const workspace = excelWorkspace();
  const session = sitting({
    workspace,
    preferences: { ...userPreferences(), readMarks: () => marks },
    loadLive: () => Promise.resolve(liveOver(workspace, check)),
  });
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

/** What the list says, in few words: `F18 approximate-value`. */
export function listed(session: Session): readonly string[] {
  return checked(session).forms.flatMap(({ findings }) =>
    findings.map(
      ({ sheet, cell, rule, detail }) => `${sheet} ${cell.row},${cell.column} ${rule} ${detail}`,
    ),
  );
}

/** What a check of the workbook as it is now would list, by a pane of its own. */
export async function listedAnew(): Promise<readonly string[]> {
  const session = sitting({ preferences: { ...userPreferences(), readMarks: () => 'list-only' } });
  await session.check();
  return session.getState().outcome.kind === 'checked' ? listed(session) : [];
}

/** Until the list has had the time to follow what happened: nothing has been told for a while, and all is read. */
export async function settled(milliseconds = 450): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
