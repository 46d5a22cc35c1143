/** @jest-environment ./test/excel-environment.ts */
import { parseArea } from '../../../src/snapshot/address';
import type { Area } from '../../../src/snapshot/area';
import { protectSheet } from '../../../src/workbook/protection/protect-sheet';
import { addSheet } from '../../../src/workbook/sheets/add-sheet';
import { copySheet } from '../../../src/workbook/sheets/copy-sheets';
import { deleteSheet } from '../../../src/workbook/sheets/delete-sheet';
import { renameSheet } from '../../../src/workbook/sheets/rename-sheet';
import { setSheetVisibility } from '../../../src/workbook/sheets/sheet-visibility';
import { enterCells } from '../../../src/workbook/cells/enter-cell';
import { deleteRows } from '../../../src/workbook/structure/delete-rows';
import { insertRows } from '../../../src/workbook/structure/insert-rows';
import { mergeCells, unmergeCells } from '../../../src/workbook/structure/merge-cells';
import type { Sheet } from '../../../src/workbook/sheet';
import { checked, endSittings, listed, listedAnew, liveSitting, settled } from './live-sitting';

const DOUBTFUL = { kind: 'doubtful' };
const FOLLOWING = { kind: 'following' };

function first(): Sheet {
  const [sheet] = excelHost.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`${address} is no area`);
  return parsed;
}

beforeEach(() => {
  excelHost.level = '1.20';
});
afterEach(endSittings);

it.each(['1.13', '1.20'] as const)(
  'rows that come and go are followed without asking for merged areas, at level %s',
  async (level) => {
    excelHost.level = level;
    excelHost.faults.mergedAreasClearUndo = true;
    const session = await liveSitting();
    for (const change of [
      () => {
        insertRows(excelHost.workbook, first(), 17);
      },
      () => {
        insertRows(excelHost.workbook, first(), 20, 3);
      },
      () => {
        deleteRows(excelHost.workbook, first(), 18);
      },
      () => {
        deleteRows(excelHost.workbook, first(), 5, 2);
      },
      () => {
        insertRows(excelHost.workbook, first(), 0);
      },
    ]) {
      change();
      excelHost.resetCounters();
      await settled();
      expect(excelHost.syncs).toBe(1);
      expect(excelHost.undoSteps.at(-1)).toMatchObject({ by: 'user', kind: 'rows' });
      expect(session.getState().live).toEqual(FOLLOWING);
      const follows = listed(session);
      expect(follows).toEqual(await listedAnew());
    }
  },
);

it('several moves at once are followed too', async () => {
  const session = await liveSitting();
  insertRows(excelHost.workbook, first(), 17);
  insertRows(excelHost.workbook, first(), 25, 2);
  deleteRows(excelHost.workbook, first(), 18);
  excelHost.type('F20', '约20人');
  await settled();
  expect(session.getState().live).toEqual(FOLLOWING);
  expect(listed(session)).toEqual(await listedAnew());
});

it.each<[string, () => void]>([
  [
    'merged',
    () => {
      mergeCells(excelHost.workbook, first(), area('G18:H18'));
    },
  ],
  [
    'parted',
    () => {
      for (const merge of [...first().merges]) unmergeCells(excelHost.workbook, first(), merge);
    },
  ],
])(
  'where cells are %s it says that the structure has changed, until the next check',
  async (_, change) => {
    const session = await liveSitting();
    change();
    await settled();
    expect(session.getState().live).toEqual(DOUBTFUL);
    excelHost.type('F18', '≥550人');
    await settled();
    expect(session.getState().live).toEqual(DOUBTFUL);
    await session.check();
    expect(session.getState().live).toEqual(FOLLOWING);
    expect(listed(session)).toEqual(await listedAnew());
  },
);

it('a block pasted beside merged cells is followed without a doubt', async () => {
  const session = await liveSitting();
  enterCells(
    excelHost.workbook,
    first(),
    [18, 19, 20, 21].map((row) => ({ place: { row, column: 5 }, input: `约${row}项` })),
  );
  await settled();
  expect(session.getState().live).toEqual(FOLLOWING);
  expect(listed(session)).toEqual(await listedAnew());
});

it('a sheet that is renamed, hidden, shown and protected is followed', async () => {
  const session = await liveSitting();
  addSheet(excelHost.workbook);
  await settled();
  for (const change of [
    () => {
      renameSheet(excelHost.workbook, first(), '新名字');
    },
    () => {
      setSheetVisibility(excelHost.workbook, first(), 'hidden');
    },
    () => {
      setSheetVisibility(excelHost.workbook, first(), 'visible');
    },
    () => {
      protectSheet(excelHost.workbook, first(), { options: new Map(), password: null });
    },
  ]) {
    change();
    await settled();
    expect(session.getState().live).toEqual(FOLLOWING);
    expect(listed(session)).toEqual(await listedAnew());
  }
  expect(checked(session).forms[0]?.form.sheet).toBe('新名字');
});

it('a copied form needs a check; a deleted one leaves the list', async () => {
  const session = await liveSitting();
  const copy = copySheet({ workbook: excelHost.workbook, sheet: first() }, excelHost.workbook);
  await settled();
  expect(session.getState().live).toEqual(DOUBTFUL);
  expect(checked(session).forms).toHaveLength(1);
  await session.check();
  expect(checked(session).forms).toHaveLength(2);
  deleteSheet(excelHost.workbook, copy);
  await settled();
  expect(checked(session).forms).toHaveLength(1);
  expect(listed(session)).toEqual(await listedAnew());
});
