/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Plan } from '../../src/plan/plan';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makePlan } from '../../src/plan/make-plan';
import { randomPlans } from '../plan/random-plan';
import { cellRef } from '../session/samples';
import { contentsOf } from '../workbook/contents';
import { sitting } from './sitting';

const bytes = new Uint8Array(readFileSync(join(__dirname, '..', 'forms', 'guangzhou-cppcc.xlsx')));

const contents = () => contentsOf(excelHost.workbook);

/** Fills one cell, whatever stands there. */
function fill(address: string, value: string): Plan {
  const snapshot = takeSnapshot(openXlsx(bytes).workbook);
  const [sheet] = snapshot.sheets;
  const cell = sheet?.cells.get(address);
  if (!sheet || !cell) throw new Error(`${address} is blank`);
  const { value: old, formula, numberFormat } = cell;
  const edit = {
    cell: cellRef(address),
    before: { value: old, formula, numberFormat },
    after: { value, formula: null, numberFormat },
  };
  return makePlan(
    { key: 'fill-cells', data: { count: '1' } },
    [{ kind: 'set-cells', sheet: sheet.name, cells: [edit] }],
    snapshot,
  );
}

const plan = fill('E23', '≥95%');

beforeEach(async () => {
  await excelHost.open(bytes);
  excelHost.level = '1.14';
});

afterEach(() => {
  excelHost.faults.reset();
});

describe('撤销 and 重做', () => {
  it('are exact, in two round trips each, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlans(bytes), async (random) => {
        await excelHost.open(bytes);
        const session = sitting();
        await session.restore();
        const before = contents();
        excelHost.resetCounters();
        await session.apply(random);
        const after = contents();
        expect(session.getState().change).toEqual({ kind: 'applied', title: random.title });
        await session.undo();
        expect(contents()).toEqual(before);
        await session.redo();
        expect(contents()).toEqual(after);
        expect(excelHost.syncs).toBe(6);
      }),
      { numRuns: Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 5) },
    );
  });

  it('survive closing the pane', async () => {
    const before = contents();
    await sitting().apply(plan);
    const next = sitting();
    await next.restore();
    expect(next.getState().history).toEqual({ undo: plan.title, redo: null });
    await next.undo();
    expect(contents()).toEqual(before);
    const last = sitting();
    await last.restore();
    expect(last.getState().history).toEqual({ undo: null, redo: plan.title });
  });

  it('take the steps of an earlier sitting into account without having been asked to', async () => {
    await sitting().apply(plan);
    const next = sitting();
    await next.apply(fill('E24', '按月'));
    await next.undo();
    await next.undo();
    expect(contents()).toEqual(contentsOf(openXlsx(bytes).workbook));
  });

  it('are refused where the user has edited since, and say where', async () => {
    const session = sitting();
    await session.apply(plan);
    const { workbook } = excelHost;
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    enterCell(workbook, sheet, cellRef('E23'), '用户改的');
    const edited = contents();
    await session.undo();
    expect(session.getState().change).toEqual({
      kind: 'failed',
      wanted: 'undone',
      title: plan.title,
      failure: 'changed',
      places: [{ kind: 'cell', sheet: sheet.name, place: 'E23' }],
    });
    expect(contents()).toEqual(edited);
    expect(session.getState().history.undo).toEqual(plan.title);
  });

  it('do not take away rows to which a formula or a name of the user refers', async () => {
    const snapshot = takeSnapshot(openXlsx(bytes).workbook);
    const name = snapshot.sheets[0]?.name ?? '';
    const rows = { kind: 'insert-rows', sheet: name, at: 23, count: 1, formatsFrom: 22 } as const;
    const session = sitting();
    await session.apply(makePlan({ key: 'fix', data: {} }, [rows], snapshot));
    const { workbook } = excelHost;
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    enterCell(workbook, sheet, cellRef('H2'), '=SUM(C20:C30)');
    enterCell(workbook, sheet, cellRef('H3'), '="C24"&C24');
    const mine = { name: '我的行', scope: null, visible: true, comment: '' };
    workbook.names = [...workbook.names, { ...mine, formula: `'${name}'!$C$24:$D$24` }];
    const edited = contents();
    await session.undo();
    expect(session.getState().change).toMatchObject({
      failure: 'changed',
      places: [
        { kind: 'cell', sheet: name, place: 'H3' },
        { kind: 'name', sheet: null, place: '我的行' },
      ],
    });
    expect(contents()).toEqual(edited);
  });

  it('hold to what was done when a write fails: neither the workbook nor the history moves', async () => {
    const session = sitting();
    await session.restore();
    for (const sync of [1, 2]) {
      excelHost.resetCounters();
      excelHost.faults.failAtSync = sync;
      await session.apply(plan);
      expect(session.getState()).toMatchObject({
        busy: null,
        change: { kind: 'failed', failure: 'unknown' },
        history: { undo: null, redo: null },
      });
      expect(contents()).toEqual(contentsOf(openXlsx(bytes).workbook));
    }
    excelHost.faults.reset();
    await session.apply(plan);
    const next = sitting();
    await next.restore();
    expect(next.getState().history).toEqual({ undo: plan.title, redo: null });
  });

  it('wait for a check, and marks are none of them', async () => {
    const session = sitting();
    session.preferMarks('mark');
    await Promise.all([session.check(), session.apply(plan), session.check()]);
    await session.undo();
    expect(session.getState().history).toEqual({ undo: null, redo: plan.title });
    await session.clearMarks();
    expect(contents()).toEqual(contentsOf(openXlsx(bytes).workbook));
  });

  it('are told apart from nothing to do', async () => {
    const session = sitting();
    await session.undo();
    await session.redo();
    expect(session.getState().change).toEqual({ kind: 'none' });
  });

  it('write nothing while a cell is being edited, and work afterwards', async () => {
    const session = sitting();
    excelHost.faults.cellEdit = true;
    await session.restore();
    await session.apply(plan);
    expect(session.getState().change).toMatchObject({ kind: 'failed', failure: 'cell-edit' });
    excelHost.faults.cellEdit = false;
    await session.apply(plan);
    expect(session.getState().change).toMatchObject({ kind: 'applied' });
  });
});
