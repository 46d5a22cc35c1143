import type { MarkPreference, Session } from '../../../src/session/state';
import { toldBy } from '../told';
import { FILLED } from '../workbooks';
import { nothing, type Operation } from './operation';

/** The problems in view. */
export function listed({ getState }: Session): unknown {
  const { outcome } = getState();
  return outcome.kind === 'checked' ? outcome.forms.map(({ findings }) => findings) : outcome.kind;
}

async function checked(session: Session) {
  await session.check();
  return toldBy(session.getState());
}

const prefer = (preference: MarkPreference) => (session: Session) => {
  session.preferMarks(preference);
  return nothing();
};

const form = { workbook: FILLED, cell: 'F24', gives: listed } as const;

export const checking: Readonly<Record<string, Operation>> = {
  'check-and-mark': {
    ...form,
    name: '一键校验（做标记）',
    isAboutMarks: true,
    begin: prefer('mark'),
    act: checked,
  },
  'check-list-only': {
    ...form,
    name: '一键校验（只列表）',
    isAboutMarks: true,
    begin: prefer('list-only'),
    act: checked,
  },
  'clear-marks': {
    ...form,
    name: '清除标记',
    isAboutMarks: true,
    gives: () => null,
    async before(session) {
      session.preferMarks('mark');
      await session.check();
    },
    begin: nothing,
    async act(session) {
      await session.clearMarks();
      return toldBy(session.getState());
    },
  },
  select: {
    ...form,
    name: '定位到单元格',
    gives: () => JSON.stringify(excelHost.workbook.selection),
    begin: (session) => session.check(),
    async act(session) {
      const { outcome } = session.getState();
      const [found] = outcome.kind === 'checked' ? outcome.forms : [];
      const finding = found?.findings.at(-1);
      if (!finding) throw new Error('no problem to go to');
      await session.select(finding);
      return toldBy(session.getState());
    },
  },
};
