import { withDismissals } from '../../../src/dismissals/dismissal';
import { dismiss } from '../../../src/dismissals/dismiss';
import { withLibrary } from '../../../src/own/library/in-workbook';
import { EMPTY_DRAFT, readEntry } from '../../../src/own/library/own-entry';
import { RULES_KEY } from '../../../src/session/rules-setting';
import { choose } from '../../../src/settings/rule-choices';
import { toldBy } from '../told';
import { FILLED } from '../workbooks';
import { listed } from './checking';
import type { Operation } from './operation';

const form = { workbook: FILLED, cell: 'F24', gives: listed } as const;

const MINE = readEntry({ ...EMPTY_DRAFT, name: '走访次数', level2: '数量指标', value: '≥3次' });

export const kept: Readonly<Record<string, Operation>> = {
  'set-rule': {
    ...form,
    name: '设置规则',
    begin: (session) => session.check(),
    async act(session) {
      await session.changeSetting({
        key: RULES_KEY,
        title: { key: 'set-rule', data: { title: 'punctuation' } },
        change: (now) => choose(now, 'punctuation', 'off'),
      });
      return toldBy(session.getState());
    },
  },
  'keep-entries': {
    ...form,
    name: '随工作簿保存指标',
    begin: (session) => session.check(),
    async act(session) {
      if (MINE.kind !== 'entry') throw new Error('no indicator');
      const library = { entries: [MINE.entry], sets: [] };
      await session.changeKept({
        title: { key: 'keep-entries', data: {} },
        change: (now) => withLibrary(now, library),
      });
      return toldBy(session.getState());
    },
  },
  explain: {
    ...form,
    name: '出错说明',
    begin: (session) => session.check(),
    async act(session) {
      const { outcome } = session.getState();
      const [found] = outcome.kind === 'checked' ? outcome.forms : [];
      const finding = found?.findings.find(({ rule }) => rule === 'punctuation');
      if (!found || !finding) throw new Error('no problem to explain');
      await session.changeKept({
        title: { key: 'explain', data: { count: '1' } },
        change: (now) => withDismissals(now, [dismiss(found.form, finding, '上级要求')]),
      });
      return toldBy(session.getState());
    },
  },
};
