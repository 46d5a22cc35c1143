/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ReversibleEdit } from '../../src/plan/edit';
import { makePlan } from '../../src/plan/make-plan';
import type { PlanTitle } from '../../src/plan/title';
import type { Session } from '../../src/session/state';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { cellRef } from '../session/samples';
import { contentsOf } from '../workbook/contents';
import { sitting } from './sitting';

const bytes = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
const sheet = takeSnapshot(openXlsx(bytes).workbook).sheets[0]?.name ?? '';

const contents = () => contentsOf(excelHost.workbook);
const original = contentsOf(openXlsx(bytes).workbook);
const FILL = (address: string): PlanTitle => ({ key: 'fill-cells', data: { count: address } });

/** Writes into the workbook as it is now. */
function write(session: Session, title: PlanTitle, edits: readonly ReversibleEdit[]) {
  return session.apply(makePlan(title, edits, takeSnapshot(excelHost.workbook)));
}

function fill(session: Session, address: string, value: string): Promise<void> {
  const now = takeSnapshot(excelHost.workbook).sheets[0]?.cells.get(address);
  const { value: old = null, formula = null, numberFormat = 'General' } = now ?? {};
  const before = { value: old, formula, numberFormat };
  const after = { value, formula: null, numberFormat };
  const cells = [{ cell: cellRef(address), before, after }];
  return write(session, FILL(address), [{ kind: 'set-cells', sheet, cells }]);
}

const addRow = (session: Session, at = 23) =>
  write(session, { key: 'fix', data: { count: '1' } }, [
    { kind: 'insert-rows', sheet, at, count: 1, formatsFrom: at - 1 },
  ]);

/** A pane that somebody has just opened. */
async function pane(): Promise<Session> {
  const session = sitting();
  session.preferMarks('list-only');
  await session.restore();
  return session;
}

const said = ({ getState }: Session) => {
  const { change } = getState();
  return change.kind === 'failed' ? change.failure : change.kind;
};
const placesIn = ({ getState }: Session) => {
  const { change } = getState();
  return change.kind === 'failed' ? change.places.map(({ place }) => place) : [];
};

let mine: Session;
let theirs: Session;

beforeEach(async () => {
  await excelHost.open(bytes);
  mine = await pane();
  theirs = await pane();
});

describe('two panes on one workbook', () => {
  it('lose no step: whoever opens it next takes back all of them, the last first', async () => {
    await fill(mine, 'E23', '≥95%');
    await fill(theirs, 'E24', '≥96%');
    await fill(mine, 'E25', '≥97%');
    expect([said(mine), said(theirs)]).toEqual(['applied', 'applied']);
    const next = await pane();
    for (const address of ['E25', 'E24', 'E23']) {
      expect(next.getState().history.undo).toEqual(FILL(address));
      await next.undo();
      expect(said(next)).toBe('undone');
    }
    expect(contents()).toEqual(original);
  });

  it('take back nothing that their buttons do not name: first they say that somebody else was there', async () => {
    await fill(mine, 'E23', '≥95%');
    await fill(theirs, 'E24', '≥96%');
    const both = contents();
    await mine.undo();
    expect(said(mine)).toBe('history-changed');
    expect(contents()).toEqual(both);
    expect(mine.getState().history.undo).toEqual(FILL('E24'));
    await mine.undo();
    await mine.undo();
    expect(said(mine)).toBe('undone');
    expect(contents()).toEqual(original);
  });

  it('do not take back once more what the other one has taken back', async () => {
    await fill(mine, 'E23', '≥95%');
    const next = await pane();
    await next.undo();
    await mine.undo();
    expect(said(mine)).toBe('history-changed');
    expect(mine.getState().history).toEqual({ undo: null, redo: FILL('E23') });
    await mine.redo();
    expect(said(mine)).toBe('redone');
    await next.redo();
    expect(said(next)).toBe('history-changed');
    expect(next.getState().history).toEqual({ undo: FILL('E23'), redo: null });
  });

  it('in whatever order they write, undo and redo, leave a history that leads back to the beginning', async () => {
    const turns = fc.record({
      isMine: fc.boolean(),
      act: fc.constantFrom('fill', 'row', 'undo', 'undo', 'redo'),
      row: fc.integer({ min: 18, max: 28 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(turns, { minLength: 2, maxLength: 12 }), async (all) => {
        await excelHost.open(bytes);
        const panes = [await pane(), await pane()] as const;
        for (const { isMine, act, row } of all) {
          const session = panes[isMine ? 0 : 1];
          const before = contents();
          if (act === 'fill') await fill(session, `D${row}`, `第${row}行`);
          else if (act === 'row') await addRow(session, row);
          else await session[act]();
          const { kind } = session.getState().change;
          if (kind === 'failed') expect(contents()).toEqual(before);
        }
        const next = await pane();
        while (next.getState().history.undo !== null) {
          await next.undo();
          expect(said(next)).toBe('undone');
        }
        expect(contents()).toEqual(original);
      }),
      { numRuns: Math.ceil(Number(process.env['FC_RUNS'] ?? 60) / 6) },
    );
  });

  it('cost no round trip more than one', async () => {
    await fill(mine, 'E23', '≥95%');
    excelHost.resetCounters();
    await mine.undo();
    expect(excelHost.syncs).toBe(2);
  });
});

const again = { 'in the same pane': () => Promise.resolve(mine), 'in the next one': pane };

describe.each(Object.entries(again))('a step that somebody has built on, %s', (_, look) => {
  it('is not taken back: the cell is named, and what they entered stays', async () => {
    await fill(mine, 'E23', '≥95%');
    excelHost.coAuthor(`'${sheet}'!E23`, '别人填的');
    const edited = contents();
    const session = await look();
    await session.undo();
    expect([said(session), placesIn(session)]).toEqual(['changed', ['E23']]);
    expect(contents()).toEqual(edited);
    excelHost.coAuthor(`'${sheet}'!E23`, '≥95%');
    await session.undo();
    expect(contents()).toEqual(original);
  });

  it('keeps its rows where somebody has filled them', async () => {
    await addRow(mine);
    excelHost.coAuthor(`'${sheet}'!D24`, '别人填的');
    const edited = contents();
    const session = await look();
    await session.undo();
    expect([said(session), placesIn(session)]).toEqual(['changed', ['D24']]);
    expect(contents()).toEqual(edited);
  });

  it('keeps its rows where the other pane has moved them', async () => {
    await addRow(mine);
    await write(theirs, { key: 'fix', data: { count: '2' } }, [
      { kind: 'insert-rows', sheet, at: 2, count: 1, formatsFrom: 3 },
    ]);
    const both = contents();
    const session = await look();
    if (session === mine) {
      await session.undo();
      expect([said(session), contents()]).toEqual(['history-changed', both]);
    }
    await session.undo();
    await session.undo();
    expect(contents()).toEqual(original);
  });

  it('is not done again over what somebody has entered since', async () => {
    await fill(mine, 'E23', '≥95%');
    await mine.undo();
    excelHost.coAuthor(`'${sheet}'!E23`, '别人填的');
    const edited = contents();
    const session = await look();
    await session.redo();
    expect([said(session), placesIn(session)]).toEqual(['changed', ['E23']]);
    expect(contents()).toEqual(edited);
  });
});
