import { planReport } from '../../../src/report-sheet/plan-report';
import { reportLines } from '../../../src/report-sheet/report-lines';
import type { FormReading } from '../../../src/session/propose';
import { prepareSubmission } from '../../../src/submission/prepare-submission';
import type { SubmissionCopy } from '../../../src/submission/submission-copy';
import { contentsOf, wordsFor } from '../../report-sheet/sample';
import { toldBy } from '../told';
import { FILLED } from '../workbooks';
import { indicators } from './filling';
import { listed } from './checking';
import { nothing, type Operation } from './operation';
import { planned } from './planned';

const form = { workbook: FILLED, cell: 'F24' } as const;

/** In the place of one that stands there. */
const report =
  (checkedAt: string) =>
  ({ snapshot, forms: all }: FormReading) =>
    planReport(snapshot, reportLines({ ...contentsOf(all), checkedAt }, wordsFor())).plan;

export const forms: Readonly<Record<string, Operation>> = {
  'insert-form': {
    ...form,
    name: '插入申报表',
    begin: (session) => session.check(),
    gives: listed,
    async act(session) {
      await session.insertForm();
      return toldBy(session.getState());
    },
  },
  'write-report': {
    ...form,
    name: '写入校验报告',
    before: async (session) => {
      await planned(session, report('2026-11-21 09:00'));
    },
    begin: (session) => session.check(),
    act: (session) => planned(session, report('2026-11-22 16:05')),
  },
  submit: {
    ...form,
    name: '生成报送稿',
    before: async (session) => {
      await planned(session, indicators);
    },
    begin: nothing,
    gives: () => excelHost.newWorkbooks.length > 0,
    async act(session) {
      const opened = await session.openCopy<SubmissionCopy>(({ xlsx, snapshot, forms: all }) =>
        prepareSubmission(
          xlsx,
          snapshot,
          all.map(({ form: each }) => each),
        ),
      );
      return opened.kind === 'failed' ? opened.failure : null;
    },
  },
};
