/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/commands/check-workbook';
import { fixFinding } from '../../src/fixes/fix-finding';
import { planFixes } from '../../src/fixes/plan-fixes';
import type { Plan } from '../../src/plan/plan';
import type { Session } from '../../src/session/state';
import { setRowHeight } from '../../src/workbook/structure/set-row-height';
import { sitting } from './sitting';

const bytes = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
/** That of the goal, which stands in a merged area. */
const ROW = 9;

function form() {
  const [sheet] = excelHost.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const row = () => form().rows.get(ROW);

function protect(...allowed: readonly string[]): void {
  form().protection = { options: new Map(allowed.map((each) => [each, true])), password: null };
}

/** @param height in points; null for the one that Excel gives it */
async function open(height: number | null): Promise<Session> {
  await excelHost.open(bytes);
  setRowHeight(excelHost.workbook, form(), { first: ROW, last: ROW }, height);
  const session = sitting();
  session.preferMarks('list-only');
  await session.restore();
  return session;
}

/** The row made taller, as the pane proposes it; or why it is not. */
async function proposal(session: Session): Promise<Plan | string | null> {
  const proposed = await session.propose(({ snapshot, current }) => {
    const finding = current.findings.find(({ rule }) => rule === 'text-cut-off');
    if (!finding) throw new Error('nothing is cut off');
    const fix = fixFinding(finding, snapshot, current, checkWorkbook);
    if (fix.kind === 'refused') return fix.reason;
    const [first] = fix.choices;
    if (first.kind !== 'ready') throw new Error('nothing to choose');
    return planFixes(first.edits, 1, snapshot);
  });
  if (proposed.kind !== 'proposed') throw new Error(proposed.kind);
  return proposed.proposal;
}

async function planned(session: Session): Promise<Plan> {
  const plan = await proposal(session);
  if (plan === null || typeof plan === 'string') throw new Error(String(plan));
  return plan;
}

const said = ({ getState }: Session) => {
  const { change } = getState();
  return change.kind === 'failed' ? change.failure : change.kind;
};

afterEach(() => {
  excelHost.faults.reset();
});

describe('a row that is made taller and taken back', () => {
  it.each([
    ['whose height nobody has set follows its contents again', null],
    ['whose height somebody has set has that height again', 24],
  ])('%s', async (_, height) => {
    const session = await open(height);
    await session.apply(await planned(session));
    expect([said(session), row()?.customHeight]).toEqual(['applied', true]);
    const next = sitting();
    await next.restore();
    await next.undo();
    expect(row()).toMatchObject({ height, customHeight: height !== null });
    await next.redo();
    expect(row()?.customHeight).toBe(true);
  });
});

describe('a row of a protected sheet', () => {
  it('is not proposed to be made taller where rows may not be formatted', async () => {
    const session = await open(null);
    protect('formatCells');
    expect(await proposal(session)).toBe('look-protected');
  });

  it('is made taller, and taken back, where they may', async () => {
    const session = await open(null);
    protect('formatRows');
    await session.apply(await planned(session));
    expect([said(session), row()?.customHeight]).toEqual(['applied', true]);
    await session.undo();
    expect([said(session), row()?.customHeight]).toEqual(['undone', false]);
  });

  it('stays as it is where the sheet is protected between the proposal and the press, and works once it is not', async () => {
    const session = await open(null);
    const plan = await planned(session);
    protect();
    await session.apply(plan);
    expect([said(session), row()?.height]).toEqual(['protected', null]);
    form().protection = null;
    await session.apply(plan);
    expect(said(session)).toBe('applied');
    protect();
    await session.undo();
    expect([said(session), row()?.customHeight]).toEqual(['protected', true]);
  });
});
