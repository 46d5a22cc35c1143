import type { Session } from '../../../src/session/state';
import { toldBy } from '../told';
import { FILLED } from '../workbooks';
import { indicators } from './filling';
import { oneFix } from './fixing';
import type { Operation } from './operation';
import { planned } from './planned';

async function work(session: Session): Promise<void> {
  await planned(session, oneFix);
  await planned(session, indicators);
}

const form = { workbook: FILLED, cell: 'F24' } as const;

export const stepping: Readonly<Record<string, Operation>> = {
  undo: {
    ...form,
    name: '撤销',
    before: work,
    begin: (session) => session.check(),
    async act(session) {
      await session.undo();
      return toldBy(session.getState());
    },
  },
  redo: {
    ...form,
    name: '重做',
    async before(session) {
      await work(session);
      await session.undo();
      await session.undo();
    },
    begin: (session) => session.check(),
    async act(session) {
      await session.redo();
      return toldBy(session.getState());
    },
  },
};
