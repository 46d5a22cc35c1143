/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { userPreferences } from '../../src/excel/browser/preferences';
import { parseMarkFormula } from '../../src/plan/marks/mark';
import type { Outcome, Session } from '../../src/session/state';
import { makeXlsx, OTHERS_RULES } from './make-xlsx';
import { sitting } from './sitting';

const seed = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));

async function open(bytes: Uint8Array): Promise<Session> {
  await excelHost.open(bytes);
  excelHost.resetCounters();
  return sitting();
}

function checked({ getState }: Session): Extract<Outcome, { kind: 'checked' }> {
  const { outcome } = getState();
  if (outcome.kind !== 'checked') throw new Error(`outcome is ${outcome.kind}`);
  return outcome;
}

/** The same workbook with every sheet protected. */
function protectedCopy(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] =>
    path.startsWith('xl/worksheets/sheet')
      ? [
          path,
          strToU8(
            strFromU8(part).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
          ),
        ]
      : [path, part],
  );
  return zipSync(Object.fromEntries(parts));
}

const marksIn = (sheet: number): number =>
  (excelHost.workbook.sheets[sheet]?.conditionalFormats ?? []).filter(
    ({ formulas }) => parseMarkFormula(formulas[0] ?? '') !== null,
  ).length;

beforeEach(() => {
  localStorage.clear();
  excelHost.level = '1.20';
});

afterEach(() => {
  excelHost.faults.failAtSync = null;
  excelHost.faults.cellEdit = false;
});

describe('a check of the real form', () => {
  it('finds its problems and marks them in two reads and one write, each time', async () => {
    const session = await open(seed);
    await session.check();
    expect(excelHost.syncs).toBe(3);
    expect(checked(session).marks).toEqual({ kind: 'marked' });
    expect(checked(session).forms[0]?.findings.length).toBeGreaterThan(0);
    const marked = marksIn(0);
    expect(marked).toBeGreaterThan(0);

    excelHost.resetCounters();
    await session.check();
    expect(excelHost.syncs).toBe(3);
    expect(marksIn(0)).toBe(marked);
  });

  it('finds marks of an earlier sitting and replaces them', async () => {
    await (await open(seed)).check();
    const marked = marksIn(0);
    await open(await excelHost.save()).then((session) => session.check());
    expect(marksIn(0)).toBe(marked);
  });

  it('leaves the file as it was when the marks are cleared', async () => {
    const session = await open(seed);
    const before = await excelHost.save();
    await session.check();
    await session.clearMarks();
    expect(checked(session).marks).toEqual({ kind: 'cleared' });
    expect(await excelHost.save()).toEqual(before);
  });

  it.each(['1.13', '1.14', '1.17'] as const)(
    'writes nothing by default at level %s, where a write would clear the undo list',
    async (level) => {
      excelHost.level = level;
      const session = await open(seed);
      const before = await excelHost.save();
      await session.check();
      expect(checked(session).marks).toEqual({ kind: 'list-only', stale: false });
      expect(excelHost.syncs).toBe(2);
      expect(await excelHost.save()).toEqual(before);
    },
  );

  it('marks at level 1.13 when the user asks for it', async () => {
    excelHost.level = '1.13';
    userPreferences().writeMarks('mark');
    const session = await open(seed);
    await session.check();
    expect(checked(session).marks).toEqual({ kind: 'marked' });
    expect(excelHost.unknownMembers).toEqual([]);
  });

  it('without marks writes nothing, and knows that marks of an earlier check still stand', async () => {
    const session = await open(seed);
    await session.check();
    const marked = await excelHost.save();
    session.preferMarks('list-only');
    await session.check();
    expect(checked(session).marks).toEqual({ kind: 'list-only', stale: true });
    expect(await excelHost.save()).toEqual(marked);
  });

  it.each([1, 2, 3])('leaves no half of the marks when round trip %i fails', async (number) => {
    const session = await open(seed);
    const before = await excelHost.save();
    excelHost.faults.failAtSync = number;
    await session.check();
    const { marks, forms } = checked(session);
    expect(forms[0]?.findings.length).toBeGreaterThan(0);
    if (number < 3) {
      expect(marks).toEqual({ kind: 'marked' });
    } else {
      expect(marks).toEqual({ kind: 'failed', failure: 'unknown' });
      expect(await excelHost.save()).toEqual(before);
    }
  });

  it('says that a cell is being edited, and works when that has ended', async () => {
    const session = await open(seed);
    excelHost.faults.cellEdit = true;
    await session.check();
    expect(session.getState().outcome).toEqual({ kind: 'failed', failure: 'cell-edit' });
    excelHost.faults.cellEdit = false;
    await session.check();
    expect(checked(session).marks).toEqual({ kind: 'marked' });
  });

  it('takes the user to a problem', async () => {
    const session = await open(seed);
    await session.check();
    const problem = checked(session).forms[0]?.findings[0];
    if (!problem) throw new Error('the form has no problem');
    await session.select(problem);
    const { row, column } = problem.cell;
    expect(excelHost.workbook.selection.area).toMatchObject({ top: row, left: column });
    expect(checked(session).trouble).toBeNull();
  });
});

it('checks a protected form in full, marks nothing and says so', async () => {
  const session = await open(protectedCopy(seed));
  const before = await excelHost.save();
  await session.check();
  const { marks, forms } = checked(session);
  expect(marks).toEqual({ kind: 'protected', sheets: [forms[0]?.form.sheet] });
  expect(await excelHost.save()).toEqual(before);

  const listed = forms[0]?.findings;
  const unprotected = await open(seed);
  await unprotected.check();
  expect(checked(unprotected).forms[0]?.findings).toEqual(listed);
});

describe('a workbook without a form', () => {
  it.each([
    [
      'no-form',
      makeXlsx([{ name: '说明', cells: { A1: '填报说明' }, rules: [OTHERS_RULES.dataBar] }]),
    ],
    ['empty-workbook', makeXlsx([{ name: 'Sheet1' }])],
  ])('is told from another (%s) and not changed', async (kind, bytes) => {
    const session = await open(bytes);
    const before = await excelHost.save();
    await session.check();
    const { outcome } = session.getState();
    const told = kind === 'no-form' ? { kind, snapshot: expect.anything() as unknown } : { kind };
    expect(outcome).toEqual(told);
    expect(excelHost.syncs).toBe(2);
    expect(await excelHost.save()).toEqual(before);
  });
});
