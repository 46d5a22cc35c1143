/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check';
import { fixFinding } from '../../src/fixes/fix-finding';
import { planFixes } from '../../src/fixes/plan-fixes';
import type { Plan } from '../../src/plan/plan';
import type { RuleId } from '../../src/rules/rule';
import type { Session } from '../../src/session/state';
import { printCell } from '../../src/snapshot/address';
import { contentsOf } from '../workbook/contents';
import { sitting } from './sitting';

const bytes = new Uint8Array(readFileSync(join(__dirname, '..', 'forms', 'guangzhou-cppcc.xlsx')));
const contents = () => contentsOf(excelHost.workbook);

/** The best way to put a problem right, as the pane proposes it. */
async function bestFix(session: Session, rule: RuleId, address: string): Promise<Plan> {
  const proposed = await session.propose(({ snapshot, current }) => {
    const finding = current.findings.find(
      (each) => each.rule === rule && printCell(each.cell) === address,
    );
    const fix = finding && fixFinding(finding, snapshot, current, (now) => check(now));
    const [first] = fix?.kind === 'choices' ? fix.choices : [];
    return first?.kind === 'ready' ? planFixes(first.edits, 1, snapshot) : null;
  });
  if (proposed.kind !== 'proposed' || !proposed.proposal) throw new Error(`nothing at ${address}`);
  return proposed.proposal;
}

beforeEach(async () => {
  await excelHost.open(bytes);
});

describe('a problem put right in Excel', () => {
  it('is one step, which can be taken back', async () => {
    const session = sitting();
    const before = contents();
    const plan = await bestFix(session, 'approximate-value', 'F18');
    await session.apply(plan);
    expect(session.getState().change).toEqual({ kind: 'applied', title: plan.title });
    const after = contents();
    expect(after).not.toEqual(before);
    await session.undo();
    expect(contents()).toEqual(before);
  });

  it('is refused where the cell is locked, and nothing changes', async () => {
    const session = sitting();
    const plan = await bestFix(session, 'approximate-value', 'F18');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    const before = contents();
    await session.apply(plan);
    expect(session.getState().change).toMatchObject({
      kind: 'failed',
      failure: 'locked-cell',
      places: [{ kind: 'cell', place: 'F18' }],
    });
    expect(contents()).toEqual(before);
  });

  it('is refused where the cell changed in the meantime', async () => {
    const session = sitting();
    const plan = await bestFix(session, 'approximate-value', 'F18');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('F18').values = [['≥600人']];
      await context.sync();
    });
    const before = contents();
    await session.apply(plan);
    expect(session.getState().change).toMatchObject({
      kind: 'failed',
      failure: 'changed',
      places: [{ place: 'F18' }],
    });
    expect(contents()).toEqual(before);
  });
});
