import type { Session } from '../../../src/session/state';
import { toldBy } from '../told';
import { FILLED } from '../workbooks';
import { indicators, names } from './filling';
import { oneFix } from './fixing';
import type { Operation } from './operation';
import { planned } from './planned';

async function work(session: Session): Promise<void> {
  await planned(session, oneFix);
  await planned(session, indicators);
}

const form = { workbook: FILLED, cell: 'F24' } as const;

const undoing = {
  begin: (session: Session) => session.check(),
  async act(session: Session) {
    await session.undo();
    return toldBy(session.getState());
  },
};

export const stepping: Readonly<Record<string, Operation>> = {
  undo: {
    ...form,
    name: '撤销',
    before: work,
    ...undoing,
  },
  'undo-names': {
    ...form,
    name: '撤销一键命名',
    before: async (session) => {
      await planned(session, names);
    },
    ...undoing,
  },
  'undo-form': {
    ...form,
    name: '撤销插入申报表',
    before: (session) => session.insertForm(),
    ...undoing,
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
