/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { planBinding } from '../../src/bind/plan-binding';
import { excelWorkspace } from '../../src/excel/workspace';
import type { Session } from '../../src/session/state';
import { prepareSubmission } from '../../src/submission/prepare-submission';
import type { SubmissionCopy } from '../../src/submission/submission-copy';
import { comparePackages } from '../xlsx/compare-packages';
import { sitting } from './sitting';

const SEED = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));

beforeEach(async () => {
  await excelHost.open(SEED);
  excelHost.level = '1.14';
  excelHost.faults.reset();
  excelHost.resetCounters();
});

afterEach(() => {
  excelHost.faults.reset();
  expect(excelHost.heldFiles).toBe(0);
});

/** A pane that marks what it finds. */
function marking(): Session {
  const session = sitting();
  session.preferMarks('mark');
  return session;
}

const submit = (session: Session) =>
  session.openCopy<SubmissionCopy>(({ xlsx, snapshot, forms }) =>
    prepareSubmission(
      xlsx,
      snapshot,
      forms.map(({ form }) => form),
    ),
  );

async function bindNames(session: Session): Promise<void> {
  const proposed = await session.propose(({ snapshot, current }) =>
    planBinding(current.form, snapshot),
  );
  if (proposed.kind !== 'proposed' || proposed.proposal.kind !== 'proposal') {
    throw new Error('no names to give');
  }
  const { plan } = proposed.proposal;
  if (plan) await session.apply(plan);
}

it('marked and named, the workbook opens as it came; the open one keeps what we left in it', async () => {
  const session = marking();
  await session.check();
  await bindNames(session);
  const before = await excelHost.save();
  const opened = await submit(session);

  expect(opened).toMatchObject({ kind: 'opened', copy: { keepsReport: false } });
  const [copy] = excelHost.newWorkbooks;
  if (opened.kind !== 'opened' || !copy) throw new Error('no copy');
  const { marks, names } = opened.copy.removed;
  expect(marks).toBeGreaterThan(0);
  expect(names).toBeGreaterThan(10);
  const left = comparePackages(SEED, copy).filter(({ part }) => part !== 'xl/styles.xml');
  expect(left).toEqual([]);
  expect(await excelHost.save()).toEqual(before);
});

it('has the names in the open workbook only where they are used by formulas', async () => {
  const session = marking();
  await bindNames(session);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('J1').formulas = [['=基本支出*2']];
    await context.sync();
  });
  const opened = await submit(session);
  expect(opened).toMatchObject({ kind: 'opened', copy: { removed: { renamedUses: 1 } } });
  const formula = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('J1').load('formulas');
    await context.sync();
    return String(cell.formulas[0]?.[0]);
  });
  expect(formula).toBe('=基本支出*2');
});

describe('when Excel refuses', () => {
  it('each round trip in turn, nothing is opened, no file stays held, and the next try works', async () => {
    const session = marking();
    excelHost.resetCounters();
    expect(await submit(session)).toMatchObject({ kind: 'opened' });
    const trips = excelHost.syncs;
    expect(trips).toBeGreaterThan(3);
    for (let trip = 1; trip <= trips; trip++) {
      await excelHost.open(SEED);
      excelHost.resetCounters();
      excelHost.faults.failAtSync = trip;
      const outcome = await submit(marking());
      excelHost.faults.reset();
      expect(excelHost.heldFiles).toBe(0);
      // A reading that fails is done again in parts, and a file that is not closed at once has been read.
      if (outcome.kind === 'opened') continue;
      expect(['unknown', 'no-copy']).toContain(outcome.failure);
      expect(excelHost.newWorkbooks).toEqual([]);
      expect(await submit(marking())).toMatchObject({ kind: 'opened' });
    }
  });

  it('while a cell is being edited says so', async () => {
    const session = marking();
    excelHost.faults.cellEdit = true;
    expect(await submit(session)).toEqual({ kind: 'failed', failure: 'cell-edit' });
    expect(excelHost.newWorkbooks).toEqual([]);
  });

  it('says where no new window can be had', async () => {
    const session = marking();
    excelHost.level = '1.7';
    const workspace = excelWorkspace();
    await expect(workspace.openNew(SEED)).rejects.toMatchObject({ failure: 'no-new-window' });
    excelHost.level = '1.14';
    expect(await submit(session)).toMatchObject({ kind: 'opened' });
  });

  it('makes a copy of a workbook that is open for reading only', async () => {
    excelHost.faults.readOnly = true;
    expect(await submit(marking())).toMatchObject({ kind: 'opened' });
  });
});
