import { watchWorkspace } from '../../../src/excel/watch/watch-workspace';
import { excelWorkspace } from '../../../src/excel/workspace';
import type { Session } from '../../../src/session/state';
import { behindReason } from '../../../src/taskpane/live/behind-reason';
import { sitting } from '../../excel/sitting';
import { HastyLive } from '../../excel/watch/hasty-live';
import type { Told } from '../told';
import { FILLED } from '../workbooks';
import { listed } from './checking';
import type { Operation } from './operation';

const hasty = new HastyLive(40);
/** More than live checking tries before it says that it cannot follow. */
const TRIES = 5;

function liveSitting(): Session {
  const workspace = excelWorkspace();
  const access = watchWorkspace(workspace, hasty.clock);
  return sitting({
    workspace,
    loadLive: () => Promise.resolve((host) => hasty.create(access, host)),
  });
}

function saidOf({ getState }: Session): Told {
  const { live } = getState();
  if (live.kind === 'behind') return `live-${behindReason(live.failure)}`;
  return live.kind === 'unavailable' ? 'live-unavailable' : null;
}

export const live: Readonly<Record<string, Operation>> = {
  live: {
    name: '随改随查',
    workbook: FILLED,
    cell: 'C15',
    sit: liveSitting,
    gives: listed,
    rest: () => hasty.settled(),
    async begin(session) {
      session.preferMarks('list-only');
      await session.check();
    },
    async act(session) {
      excelHost.type('F24', '≥50%');
      await hasty.settled(TRIES);
      return saidOf(session);
    },
    async end(session) {
      session.preferLive(false);
      await hasty.settled();
    },
  },
};
