/** @jest-environment ./test/excel-environment.ts */
import type { RequestRefusal } from '../../../src/workbench/host/request-faults';
import { insertRows } from '../../../src/workbook/structure/insert-rows';
import { mergeCells } from '../../../src/workbook/structure/merge-cells';
import { openXlsx } from '../../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../../src/xlsx/save-xlsx';
import {
  checked,
  CPPCC,
  endSittings,
  listed,
  listedAnew,
  liveSitting,
  settled,
} from './live-sitting';

beforeEach(() => {
  excelHost.level = '1.20';
});
afterEach(endSittings);

const REFUSALS = [
  'GeneralException',
  'AccessDenied',
  'ActivityLimitReached',
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'WriteNotSupportedWhenModalDialogOpen',
] as const satisfies readonly RequestRefusal[];

it.each(REFUSALS)('%s of one reading is made up for by the next', async (code) => {
  const session = await liveSitting();
  excelHost.faults.requests.set(1, { kind: 'refused', code });
  excelHost.type('F18', '≥550人');
  await settled();
  expect(excelHost.syncs).toBe(2);
  expect(session.getState().live).toEqual({ kind: 'following' });
  expect(listed(session)).toEqual(await listedAnew());
});

it.each<[string, () => void]>([
  [
    'the workbook is read only',
    () => {
      excelHost.faults.readOnly = true;
    },
  ],
  [
    'another workbook is in front',
    () => {
      excelHost.faults.otherWorkbook = true;
    },
  ],
  [
    'merged areas cost the undo list',
    () => {
      excelHost.faults.mergedAreasClearUndo = true;
    },
  ],
  [
    'formats raise what contents raise',
    () => {
      excelHost.faults.events.echoFormats = true;
    },
  ],
  [
    'there are no comments',
    () => {
      excelHost.faults.withoutComments = true;
    },
  ],
])('where %s, entries are followed all the same, and can still be undone', async (_, set) => {
  const session = await liveSitting();
  set();
  excelHost.type('F18', '≥550人');
  await settled();
  expect(excelHost.undoSteps).toHaveLength(1);
  expect(session.getState().live).toEqual({ kind: 'following' });
  expect(listed(session)).toEqual(await listedAnew());
});

it('an answer that is lost changes nothing that is not read again', async () => {
  const session = await liveSitting();
  excelHost.faults.requests.set(1, { kind: 'answer-lost' });
  excelHost.type('F18', '≥550人');
  await settled();
  expect(listed(session)).toEqual(await listedAnew());
});

it.each([1, 2])(
  'a check that is refused %i times at its registration is a check all the same',
  async (times) => {
    const session = await liveSitting();
    session.preferLive(false);
    await settled();
    excelHost.resetCounters();
    for (let request = 1; request <= times; request++)
      excelHost.faults.requests.set(request, { kind: 'refused', code: 'GeneralException' });
    session.preferLive(true);
    await settled();
    expect(['checked', 'failed']).toContain(session.getState().outcome.kind);
    excelHost.faults.requests.reset();
    await session.check();
    expect(session.getState().live).toEqual({ kind: 'following' });
    expect(checked(session).trouble).toBeNull();
  },
);

/** The form with more merged areas beside it than Excel lists at once: it is read part by part. */
function crowded(): Uint8Array {
  const document = openXlsx(CPPCC);
  const [sheet] = document.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  for (let row = 0; row < 600; row++) {
    mergeCells(document.workbook, sheet, { top: 40 + row, bottom: 40 + row, left: 30, right: 31 });
  }
  return saveXlsx(document);
}

it('a form too crowded to be read at once is followed as well', async () => {
  const session = await liveSitting(crowded());
  expect(session.getState().live).toEqual({ kind: 'following' });
  const [sheet] = excelHost.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  insertRows(excelHost.workbook, sheet, 17);
  excelHost.type('F19', '≥550人');
  await settled();
  expect(excelHost.syncs).toBe(1);
  expect(session.getState().live).toEqual({ kind: 'following' });
  expect(listed(session)).toEqual(await listedAnew());
});
