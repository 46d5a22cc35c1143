import { prepareSubmission } from '../../../src/submission/prepare-submission';
import type { SubmissionCopy } from '../../../src/submission/submission-copy';
import { toldBy } from '../told';
import { FILLED } from '../workbooks';
import { indicators } from './filling';
import { listed } from './checking';
import { nothing, type Operation } from './operation';
import { planned } from './planned';

const form = { workbook: FILLED, cell: 'F24' } as const;

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
