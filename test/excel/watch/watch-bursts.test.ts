/** @jest-environment ./test/excel-environment.ts */
import { enterCells } from '../../../src/workbook/cells/enter-cell';
import { deleteRows } from '../../../src/workbook/structure/delete-rows';
import { insertRows } from '../../../src/workbook/structure/insert-rows';
import type { Sheet } from '../../../src/workbook/sheet';
import { endSittings, listed, listedAnew, liveSitting, settled } from './live-sitting';

const FOLLOWING = { kind: 'following' };

function form(): Sheet {
  const [sheet] = excelHost.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The list is that of a check anew, found with one reading, and Ctrl+Z takes back nothing but what the user did. */
async function expectFollowed(session: Awaited<ReturnType<typeof liveSitting>>): Promise<void> {
  await settled();
  expect(excelHost.syncs).toBe(1);
  expect(excelHost.undoSteps.filter(({ by }) => by !== 'user')).toEqual([]);
  expect(listed(session)).toEqual(await listedAnew());
}

beforeEach(() => {
  excelHost.level = '1.20';
});
afterEach(endSittings);

it('a block of 60 rows and 10 columns pasted beside the form is one reading', async () => {
  const session = await liveSitting();
  const cells = Array.from({ length: 600 }, (_, at) => ({
    place: { row: Math.floor(at / 10), column: 20 + (at % 10) },
    input: `第${at}格`,
  }));
  enterCells(excelHost.workbook, form(), cells);
  await expectFollowed(session);
  expect(session.getState().live).toEqual(FOLLOWING);
});

it('the same over the form itself is followed as far as can be told, and a check makes it sure', async () => {
  const session = await liveSitting();
  const cells = Array.from({ length: 600 }, (_, at) => ({
    place: { row: Math.floor(at / 10), column: at % 10 },
    input: at % 10 === 3 ? '约5次' : `第${at}格`,
  }));
  enterCells(excelHost.workbook, form(), cells);
  await settled();
  expect(excelHost.syncs).toBe(1);
  expect(['following', 'doubtful']).toContain(session.getState().live.kind);
  await session.check();
  expect(session.getState().live).toEqual(FOLLOWING);
  expect(listed(session)).toEqual(await listedAnew());
});

it('a thousand different cells, with rows that come and go between them, are one reading', async () => {
  const session = await liveSitting();
  for (let at = 0; at < 1000; at++) {
    excelHost.type(`Z${at + 1}`, `约${at}人`);
    if (at % 100 === 50) insertRows(excelHost.workbook, form(), 18 + (at % 3));
    if (at % 100 === 90) deleteRows(excelHost.workbook, form(), 19);
  }
  await expectFollowed(session);
});

it('an amount that a formula works out anew is followed', async () => {
  excelHost.level = '1.13';
  const session = await liveSitting();
  excelHost.type('Z1', 12000);
  excelHost.type('C5', '=Z1+504.03');
  await settled();
  excelHost.resetCounters();
  excelHost.type('Z1', 99);
  await expectFollowed(session);
  expect(session.getState().live).toEqual(FOLLOWING);
});
