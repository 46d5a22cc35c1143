/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import type { CellContent, ReversibleEdit } from '../../src/plan/edit';
import { makePlan } from '../../src/plan/make-plan';
import type { Session } from '../../src/session/state';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { cellRef } from '../session/samples';
import { contentsOf } from '../workbook/contents';
import { sitting } from './sitting';

const bytes = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
const snapshot = takeSnapshot(openXlsx(bytes).workbook);
const sheet = snapshot.sheets[0]?.name ?? '';
const text = (value: string): CellContent => ({ value, formula: null, numberFormat: 'General' });
const BLANK: CellContent = { value: null, formula: null, numberFormat: 'General' };

/** Two rows at different places, texts in and below them, a height and a name. */
const EDITS: readonly ReversibleEdit[] = [
  { kind: 'insert-rows', sheet, at: 23, count: 1, formatsFrom: 22 },
  { kind: 'insert-rows', sheet, at: 27, count: 1, formatsFrom: 26 },
  {
    kind: 'set-cells',
    sheet,
    cells: [
      { cell: cellRef('C24'), before: BLANK, after: text('时效指标') },
      { cell: cellRef('E28'), before: BLANK, after: text('≥95%') },
    ],
  },
  { kind: 'set-row-height', sheet, row: 23, before: null, after: 30 },
  {
    kind: 'set-name',
    name: '绩效指标',
    scope: null,
    before: null,
    after: `='${sheet}'!$A$20:$F$34`,
  },
];
const plan = makePlan({ key: 'insert-indicators', data: { count: '2' } }, EDITS, snapshot);

const contents = () => contentsOf(excelHost.workbook);
/** Of a write: the history is read first, then what it relies on, then it is written. */
const WRITE = 4;
const LAST = 30;

beforeEach(() => {
  excelHost.level = '1.14';
});

afterEach(() => {
  excelHost.faults.reset();
});

/** Excel breaks the write off at an action, and the pane is gone before it can do anything about it. */
async function closedAt(atAction: number): Promise<void> {
  excelHost.faults.reset();
  await excelHost.open(bytes);
  excelHost.resetCounters();
  excelHost.faults.requests.set(WRITE, { kind: 'stopped', atAction });
  for (let request = WRITE + 1; request < LAST; request++) {
    excelHost.faults.requests.set(request, { kind: 'refused', code: 'GeneralException' });
  }
  await sitting().apply(plan);
  excelHost.faults.reset();
}

/** What the next pane says of it when it opens. */
async function nextSitting() {
  const session = sitting();
  await session.restore();
  const { change } = session.getState();
  return change.kind === 'failed' ? change.failure : change.kind;
}

it('a pane that is closed while a write breaks off, at any of its actions, leaves what the next one cleans', async () => {
  await excelHost.open(bytes);
  const before = contents();
  await sitting().apply(plan);
  const after = contents();
  const said = new Map<string, number>();
  for (let atAction = 1; said.get('whole') !== 3; atAction++) {
    await closedAt(atAction);
    const left = contents();
    const failure = await nextSitting();
    const isWhole = JSON.stringify(contents()) === JSON.stringify(after);
    if (failure === 'interrupted') expect(left).not.toEqual(before);
    if (failure !== 'unfinished') expect(contents()).toEqual(isWhole ? after : before);
    const ending = isWhole ? 'whole' : failure;
    said.set(ending, (said.get(ending) ?? 0) + 1);
    expect(await nextSitting()).toBe('none');
  }
  expect([...said.keys()].sort()).toEqual(['interrupted', 'none', 'unfinished', 'whole']);
  expect(said.get('interrupted')).toBeGreaterThan(10);
  expect(said.get('unfinished')).toBeLessThanOrEqual(2 * UNTOLD);
});

/** The trace, and actions of the library's own, stand between an insertion and the note of it. */
const UNTOLD = 4;

/** The name is still to come, so that the write is not whole. */
const ALL_BUT_THE_LAST = 45;

it('a step that is taken back, or done again, and breaks off is no whole one, though the history is as long as before', async () => {
  await excelHost.open(bytes);
  const before = contents();
  await sitting().apply(plan);
  const after = contents();
  for (const [act, from, to] of [
    [(session: Session) => session.undo(), after, before],
    [(session: Session) => session.redo(), before, after],
  ] as const) {
    const session = sitting();
    await session.restore();
    excelHost.resetCounters();
    // The first request reads what the step relies on.
    excelHost.faults.requests.set(2, { kind: 'stopped', atAction: HALF_WAY });
    for (let request = 3; request < LAST; request++) {
      excelHost.faults.requests.set(request, { kind: 'refused', code: 'GeneralException' });
    }
    await act(session);
    excelHost.faults.reset();
    expect([from, to]).not.toContainEqual(contents());
    expect(await nextSitting()).toBe('interrupted');
    expect(contents()).toEqual(from);
    const next = sitting();
    await next.restore();
    await act(next);
    expect(contents()).toEqual(to);
  }
});

/** Some of the steps are carried out. */
const HALF_WAY = 30;

it('leaves alone what the user has entered since, and says where', async () => {
  await closedAt(ALL_BUT_THE_LAST);
  const { workbook } = excelHost;
  const [first] = workbook.sheets;
  if (!first) throw new Error('no sheet');
  enterCell(workbook, first, cellRef('C24'), '自己填的');
  const since = contents();
  const session = sitting();
  await session.restore();
  expect(session.getState().change).toMatchObject({
    failure: 'unfinished',
    places: [{ kind: 'cell', sheet, place: 'C24' }],
  });
  expect(contents()).toEqual(since);
});

it('a write that is whole leaves no notes', async () => {
  await excelHost.open(bytes);
  const session = sitting();
  await session.apply(plan);
  await session.undo();
  expect(await excelHost.save()).toEqual(Uint8Array.from(bytes));
  expect(await nextSitting()).toBe('none');
});
