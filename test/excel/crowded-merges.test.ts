/** @jest-environment ./test/excel-environment.ts */
import { excelWorkspace } from '../../src/excel/workspace';
import { invert } from '../../src/plan/invert';
import { makePlan } from '../../src/plan/make-plan';
import type { ReversibleEdit } from '../../src/plan/edit';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { cellRef } from '../session/samples';
import { contentsOf } from '../workbook/contents';
import { makeXlsx } from './make-xlsx';

/** More merged areas above the rows that come and go than Excel lists at once. */
const bytes = makeXlsx([
  {
    name: '甲',
    cells: { A1: '表', A1500: '末', B1500: '≥1' },
    merges: Array.from({ length: 700 }, (_, at) => `A${2 * at + 1}:B${2 * at + 2}`),
  },
]);

const EDITS: readonly ReversibleEdit[] = [
  { kind: 'insert-rows', sheet: '甲', at: 1500, count: 2, formatsFrom: 1499 },
  {
    kind: 'set-cells',
    sheet: '甲',
    cells: [
      {
        cell: cellRef('A1501'),
        before: { value: null, formula: null, numberFormat: 'General' },
        after: { value: '新增', formula: null, numberFormat: 'General' },
      },
    ],
  },
  {
    kind: 'set-merges',
    sheet: '甲',
    part: [],
    join: [{ top: 1500, left: 2, bottom: 1501, right: 2 }],
  },
];
const { workbook } = openXlsx(bytes);
const plan = makePlan({ key: 'fix', data: {} }, EDITS, takeSnapshot(workbook));
const contents = () => contentsOf(excelHost.workbook);

beforeEach(async () => {
  excelHost.faults.reset();
  await excelHost.open(bytes);
});

afterEach(() => {
  excelHost.faults.reset();
});

test('rows are inserted below more merged areas than Excel lists at once, and taken back', async () => {
  const before = contents();
  const workspace = excelWorkspace();
  await workspace.apply(plan);
  expect(contents().sheets[0]?.merges).toContain('C1501:C1502');
  await workspace.apply(invert(plan));
  expect(contents()).toEqual(before);
});

test('where that fails half way nothing of it stays', async () => {
  const before = contents();
  const [sheet] = plan.edits;
  if (sheet?.kind !== 'insert-rows') throw new Error('no rows');
  const refused = { kind: 'set-name', name: 'C6', scope: null, before: null, after: '=1' } as const;
  const workspace = excelWorkspace();
  const broken = { ...plan, edits: [...plan.edits, refused] };
  await expect(workspace.apply(broken)).rejects.toMatchObject({ failure: 'unknown' });
  expect(contents()).toEqual(before);
});
