/** @jest-environment ./test/excel-environment.ts */
import { checked, endSittings, listed, listedAnew, liveSitting, settled } from './live-sitting';

const APPROXIMATE: unknown = expect.objectContaining({
  rule: 'approximate-value',
  cell: { row: 17, column: 5 },
});

beforeEach(() => {
  excelHost.level = '1.14';
});
afterEach(endSittings);

it.each(['1.13', '1.14', '1.17', '1.20'] as const)(
  'an entry is followed in one round trip, and nothing is written, at level %s',
  async (level) => {
    excelHost.level = level;
    const session = await liveSitting();
    expect(session.getState().live).toEqual({ kind: 'following' });
    expect(listed(session)).toContainEqual(APPROXIMATE);
    const problems = listed(session).length;
    excelHost.type('F18', '≥550人');
    const typed = excelHost.undoSteps.length;
    await settled();
    expect(listed(session)).not.toContainEqual(APPROXIMATE);
    expect(checked(session).before).toBe(problems);
    expect(excelHost.syncs).toBe(1);
    expect(excelHost.bytes).toBeLessThan(100_000);
    expect(excelHost.undoSteps).toHaveLength(typed);
    expect(listed(session)).toEqual(await listedAnew());
  },
);

it('registers along with the check, at no round trip of its own', async () => {
  const session = await liveSitting();
  await session.check();
  expect(excelHost.syncs).toBe(2);
});

it('a thousand entries are one reading', async () => {
  const session = await liveSitting();
  for (let row = 0; row < 500; row++) excelHost.type(`F${18 + (row % 6)}`, `约${row}人`);
  for (let row = 0; row < 500; row++) excelHost.type(`Z${100 + row}`, row);
  await settled();
  expect(excelHost.syncs).toBe(1);
  expect(session.getState().live).toEqual({ kind: 'following' });
  expect(listed(session)).toEqual(await listedAnew());
});

it('a choice from a list that raises nothing is seen once the user goes on', async () => {
  const session = await liveSitting();
  excelHost.faults.events.silentPicks = true;
  excelHost.pick('F18', '≥550人');
  await settled();
  expect(excelHost.syncs).toBe(0);
  await session.select({
    sheet: checked(session).forms[0]?.form.sheet ?? '',
    cell: { row: 30, column: 2 },
  });
  await settled();
  expect(listed(session)).not.toContainEqual(APPROXIMATE);
});

it('an entry of a co-author is followed, and nothing is written where marks stand', async () => {
  excelHost.level = '1.20';
  const session = await liveSitting(undefined, 'mark');
  const marked = JSON.stringify(excelHost.workbook.sheets[0]?.conditionalFormats);
  excelHost.coAuthor('F18', '≥550人');
  await settled();
  expect(listed(session)).not.toContainEqual(APPROXIMATE);
  expect(checked(session).marks).toEqual({ kind: 'behind' });
  expect(JSON.stringify(excelHost.workbook.sheets[0]?.conditionalFormats)).toBe(marked);
  excelHost.coAuthor('F18', '约550人');
  await settled();
  expect(checked(session).marks).toEqual({ kind: 'marked' });
});

it('waits while a cell is being edited, keeps the last list, and follows when that has ended', async () => {
  const session = await liveSitting();
  excelHost.type('F18', '≥550人');
  excelHost.faults.cellEdit = true;
  const before = session.getState();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(session.getState()).toEqual(before);
  excelHost.faults.cellEdit = false;
  await new Promise((resolve) => setTimeout(resolve, 450));
  expect(listed(session)).not.toContainEqual(APPROXIMATE);
});

it('says that it has not kept up where reading fails for good, and goes on with the next change', async () => {
  const session = await liveSitting();
  for (const request of [1, 2, 3])
    excelHost.faults.requests.set(request, { kind: 'refused', code: 'GeneralException' });
  excelHost.type('F18', '≥550人');
  await settled();
  expect(session.getState().live).toEqual({ kind: 'behind', failure: 'unknown' });
  expect(listed(session)).toContainEqual(APPROXIMATE);
  excelHost.type('F19', '≥1次');
  await settled();
  expect(session.getState().live).toEqual({ kind: 'following' });
  expect(listed(session)).toEqual(await listedAnew());
});

it('reads at most once for what it wrote itself, whatever Excel says of it', async () => {
  excelHost.level = '1.20';
  for (const triggerSource of [null, 'ThisLocalAddin', 'Unknown', 'absent'] as const) {
    const session = await liveSitting(undefined, 'mark');
    excelHost.faults.events.echoFormats = true;
    excelHost.faults.events.triggerSource = triggerSource;
    await session.check();
    await session.clearMarks();
    await session.check();
    excelHost.resetCounters();
    await settled();
    expect(excelHost.syncs).toBeLessThanOrEqual(1);
    expect(session.getState().live).toEqual({ kind: 'following' });
    expect(checked(session).marks).toEqual({ kind: 'marked' });
    excelHost.type('F18', '≥550人');
    await settled();
    if (triggerSource === 'ThisLocalAddin')
      await session.select({
        sheet: checked(session).forms[0]?.form.sheet ?? '',
        cell: { row: 30, column: 2 },
      });
    await settled();
    expect(listed(session)).not.toContainEqual(APPROXIMATE);
    await endSittings();
  }
});

it('stops when the user switches it off, and begins again with a check', async () => {
  const session = await liveSitting();
  session.preferLive(false);
  await settled();
  excelHost.resetCounters();
  excelHost.type('F18', '≥550人');
  await settled();
  expect(excelHost.syncs).toBe(0);
  expect(listed(session)).toContainEqual(APPROXIMATE);
  session.preferLive(true);
  await settled();
  expect(session.getState().live).toEqual({ kind: 'following' });
  excelHost.type('F18', '约550人');
  await settled();
  expect(listed(session)).toContainEqual(APPROXIMATE);
});

it.each(['WorksheetCollection.onChanged'])(
  'without %s the check is what it was, and the pane says so',
  async (member) => {
    excelHost.hideMember(member);
    const session = await liveSitting();
    expect(session.getState().live).toEqual({ kind: 'unavailable' });
    expect(listed(session)).toContainEqual(APPROXIMATE);
    excelHost.type('F18', '≥550人');
    await settled();
    expect(excelHost.syncs).toBe(0);
    await session.check();
    expect(listed(session)).not.toContainEqual(APPROXIMATE);
  },
);

it('does without events that came late', async () => {
  excelHost.level = '1.20';
  for (const name of ['onNameChanged', 'onVisibilityChanged', 'onProtectionChanged', 'onMoved'])
    excelHost.hideMember(`WorksheetCollection.${name}`);
  const session = await liveSitting();
  excelHost.type('F18', '≥550人');
  await settled();
  expect(listed(session)).not.toContainEqual(APPROXIMATE);
});
