import { readFileSync } from 'node:fs';
import { check } from '../../../src/check';
import { userPreferences } from '../../../src/excel/browser/preferences';
import { watchWorkspace } from '../../../src/excel/watch/watch-workspace';
import { excelWorkspace } from '../../../src/excel/workspace';
import { PAGE_CLOCK, type Clock } from '../../../src/session/live/clock';
import { createLive } from '../../../src/session/live/live';
import type { SessionParts } from '../../../src/session/session';
import type { Outcome, Session } from '../../../src/session/state';
import { sitting } from '../sitting';

export const CPPCC = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));

const HASTE = 8;

/** How many timers are to ring yet. */
let ringing = 0;

/** Live checking's time runs faster than the tests', so that these need not wait. */
const HASTY_CLOCK: Clock = {
  now: () => PAGE_CLOCK.now() * HASTE,
  after(milliseconds, work) {
    let isOver = false;
    const over = () => {
      if (!isOver) ringing -= 1;
      isOver = true;
    };
    ringing += 1;
    const callOff = PAGE_CLOCK.after(milliseconds / HASTE, () => {
      over();
      work();
    });
    return () => {
      over();
      callOff();
    };
  },
};

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
  const access = watchWorkspace(workspace, HASTY_CLOCK);
  return {
    workspace,
    preferences: { ...userPreferences(), readMarks: () => marks },
    loadLive: () =>
      Promise.resolve((host) => createLive({ access, check, clock: HASTY_CLOCK }, host)),
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

/** Until the list has followed: no timer is to ring, and nothing more is read for longer than it waits. */
export async function settled(): Promise<void> {
  let before = -1;
  while (before !== excelHost.syncs || ringing > 0) {
    before = excelHost.syncs;
    await wait(150);
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
