import { check } from '../../../src/check';
import { watchWorkspace } from '../../../src/excel/watch/watch-workspace';
import { excelWorkspace } from '../../../src/excel/workspace';
import { PAGE_CLOCK, type Clock } from '../../../src/session/live/clock';
import { createLive } from '../../../src/session/live/live';
import type { Session } from '../../../src/session/state';
import { behindReason } from '../../../src/taskpane/live/behind-reason';
import { sitting } from '../../excel/sitting';
import type { Told } from '../told';
import { FILLED } from '../workbooks';
import { listed } from './checking';
import type { Operation } from './operation';

const HASTE = 40;

/** Live checking's time runs faster than the tests', so that these need not wait. */
const HASTY_CLOCK: Clock = {
  now: () => PAGE_CLOCK.now() * HASTE,
  after: (milliseconds, work) => PAGE_CLOCK.after(milliseconds / HASTE, work),
};

function liveSitting(): Session {
  const workspace = excelWorkspace();
  const access = watchWorkspace(workspace, HASTY_CLOCK);
  const loadLive = () =>
    Promise.resolve((host: Parameters<ReturnType<typeof liveOf>>[0]) => liveOf(access)(host));
  return sitting({ workspace, loadLive });
}

const liveOf =
  (access: ReturnType<typeof watchWorkspace>) => (host: Parameters<typeof createLive>[1]) =>
    createLive({ access, check, clock: HASTY_CLOCK }, host);

function saidOf({ getState }: Session): Told {
  const { live } = getState();
  if (live.kind === 'behind') return `live-${behindReason(live.failure)}`;
  return live.kind === 'unavailable' ? 'live-unavailable' : null;
}

/** Until nothing more is read for longer than live checking waits. */
async function settled(): Promise<void> {
  let before = -1;
  while (before !== excelHost.syncs) {
    before = excelHost.syncs;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

export const live: Readonly<Record<string, Operation>> = {
  live: {
    name: '随改随查',
    workbook: FILLED,
    cell: 'C15',
    sit: liveSitting,
    gives: listed,
    rest: settled,
    async begin(session) {
      session.preferMarks('list-only');
      await session.check();
    },
    async act(session) {
      excelHost.type('F24', '≥50%');
      await settled();
      return saidOf(session);
    },
    async end(session) {
      session.preferLive(false);
      await settled();
    },
  },
};
