/** @jest-environment ./test/excel-environment.ts */
import { excelWorkspace } from '../../src/excel/workspace';
import type { ReversibleEdit } from '../../src/plan/edit';
import { invert } from '../../src/plan/invert';
import type { Plan } from '../../src/plan/plan';
import { planInsertion } from '../../src/template/plan-insertion';
import { addSheet } from '../../src/workbook/sheets/add-sheet';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';

const bytes = saveXlsx(blankXlsx());
const { plan } = planInsertion(takeSnapshot(openXlsx(bytes).workbook), 0);
const undo = invert(plan);

/** Excel takes this name for a cell and refuses it. */
const REFUSED: ReversibleEdit = {
  kind: 'set-name',
  name: 'C6',
  scope: null,
  before: null,
  after: '=1',
};

function poisoned({ edits, ...rest }: Plan, at: number): Plan {
  return { ...rest, edits: [...edits.slice(0, at), REFUSED, ...edits.slice(at)] };
}

async function open() {
  excelHost.faults.reset();
  await excelHost.open(bytes);
  excelHost.resetCounters();
  return { workspace: excelWorkspace(), file: await excelHost.save() };
}

/** The same with the form in it. */
async function openWithForm() {
  const { workspace } = await open();
  await workspace.apply(plan);
  excelHost.resetCounters();
  return { workspace, file: await excelHost.save() };
}

afterEach(() => {
  excelHost.faults.reset();
});

describe('inserting a form', () => {
  it.each([
    [1, 'unknown'],
    [2, 'sheet-refused'],
  ])('that fails in round trip %i leaves nothing behind, and then works', async (sync, failure) => {
    const { workspace, file } = await open();
    excelHost.faults.failAtSync = sync;
    await expect(workspace.apply(plan)).rejects.toMatchObject({ failure });
    expect(await excelHost.save()).toEqual(file);
    await workspace.apply(plan);
    expect(await excelHost.save()).not.toEqual(file);
  });

  it.each([
    ['at any edit', null],
    ['and whose state cannot be looked at first', 3],
    ['and whose state cannot be read at first', 4],
    ['and that cannot be taken back at first', 5],
  ])('that breaks off %s is taken back', async (_, alsoAt) => {
    for (const at of [1, 2, Math.ceil(plan.edits.length / 2), plan.edits.length]) {
      const { workspace, file } = await open();
      excelHost.faults.failAtSync = alsoAt;
      const broken = poisoned(plan, at);
      await expect(workspace.apply(broken)).rejects.toMatchObject({ failure: 'unknown' });
      expect(await excelHost.save()).toEqual(file);
      excelHost.faults.reset();
      await workspace.apply(plan);
    }
  });

  it.each([
    ['cell-edit', 'cellEdit'],
    ['read-only', 'readOnly'],
  ] as const)('by %s changes nothing and names the cause', async (failure, fault) => {
    const { workspace, file } = await open();
    excelHost.faults[fault] = true;
    await expect(workspace.apply(plan)).rejects.toMatchObject({ failure });
    excelHost.faults[fault] = false;
    expect(await excelHost.save()).toEqual(file);
    await workspace.apply(plan);
  });

  it('is refused before anything is written where the structure is protected', async () => {
    const { workspace, file } = await open();
    excelHost.workbook.structureProtection = { password: null };
    await expect(workspace.apply(plan)).rejects.toMatchObject({ failure: 'structure-protected' });
    expect(excelHost.syncs).toBe(1);
    excelHost.workbook.structureProtection = null;
    expect(await excelHost.save()).toEqual(file);
    await workspace.apply(plan);
  });

  it('is refused where a sheet of its name has come in the meantime', async () => {
    const { workspace } = await open();
    addSheet(excelHost.workbook, '部门整体绩效目标表');
    await expect(workspace.apply(plan)).rejects.toMatchObject({
      failure: 'changed',
      places: [{ kind: 'sheet', sheet: null, place: '部门整体绩效目标表' }],
    });
    expect(excelHost.workbook.sheets).toHaveLength(2);
  });
});

describe('taking a form away', () => {
  it.each([1, 2, 3])('that fails in round trip %i leaves it, and then works', async (sync) => {
    const { workspace, file } = await openWithForm();
    excelHost.faults.failAtSync = sync;
    await expect(workspace.apply(undo)).rejects.toMatchObject({ failure: 'unknown' });
    expect(await excelHost.save()).toEqual(file);
    await workspace.apply(undo);
    expect(excelHost.workbook.sheets).toHaveLength(1);
  });

  it('is refused where no other sheet could be seen then', async () => {
    const { workspace } = await openWithForm();
    const [first] = excelHost.workbook.sheets;
    if (!first) throw new Error('no sheet');
    first.visibility = 'hidden';
    await expect(workspace.apply(undo)).rejects.toMatchObject({ failure: 'last-sheet' });
    expect(excelHost.workbook.sheets).toHaveLength(2);
    first.visibility = 'visible';
    await workspace.apply(undo);
    expect(excelHost.workbook.sheets).toHaveLength(1);
  });

  it('that breaks off once the sheet is gone brings it back, names and all', async () => {
    const { workspace } = await openWithForm();
    const before = takeSnapshot(excelHost.workbook);
    const broken = poisoned(undo, undo.edits.length);
    await expect(workspace.apply(broken)).rejects.toMatchObject({ failure: 'unknown' });
    expect(takeSnapshot(excelHost.workbook)).toEqual(before);
    await workspace.apply(undo);
  });

  it('is refused where the structure is protected', async () => {
    const { workspace } = await openWithForm();
    excelHost.workbook.structureProtection = { password: null };
    await expect(workspace.apply(undo)).rejects.toMatchObject({ failure: 'structure-protected' });
    expect(excelHost.workbook.sheets).toHaveLength(2);
  });
});
