/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/excel/document/open-workbook';
import { takesSheets } from '../../src/excel/write/sheet-refusal';
import { excelWorkspace } from '../../src/excel/workspace';
import type { CellContent, ReversibleEdit } from '../../src/plan/edit';
import { makePlan } from '../../src/plan/make-plan';
import { WorkspaceError } from '../../src/session/workspace';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { cellRef } from '../session/samples';
import { contentsOf } from '../workbook/contents';

const bytes = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
const snapshot = takeSnapshot(openXlsx(bytes).workbook);
const sheet = snapshot.sheets[0]?.name ?? '';
const BLANK: CellContent = { value: null, formula: null, numberFormat: 'General' };
const GOAL: CellContent = { value: '时效指标', formula: null, numberFormat: 'General' };

const EDITS: readonly ReversibleEdit[] = [
  { kind: 'insert-rows', sheet, at: 23, count: 1, formatsFrom: 22 },
  { kind: 'set-cells', sheet, cells: [{ cell: cellRef('C24'), before: BLANK, after: GOAL }] },
  { kind: 'set-row-height', sheet, row: 23, before: null, after: 30 },
];
const plan = makePlan({ key: 'insert-indicators', data: { count: '1' } }, EDITS, snapshot);

/** The write, in the second round trip; the first reads. */
const WRITE = 2;

beforeEach(async () => {
  excelHost.faults.reset();
  await excelHost.open(bytes);
  excelHost.resetCounters();
});

afterEach(() => {
  excelHost.faults.reset();
  excelHost.showMembers();
});

async function written(): Promise<unknown> {
  await excelWorkspace().apply(plan);
  return contentsOf(excelHost.workbook);
}

/** How it ends where the write stops at its action of this number: `written`, or why it failed. */
async function stoppedAt(atAction: number): Promise<string> {
  await excelHost.open(bytes);
  excelHost.resetCounters();
  excelHost.faults.requests.set(WRITE, { kind: 'stopped', atAction });
  try {
    await written();
    return 'written';
  } catch (error) {
    return error instanceof WorkspaceError ? error.failure : String(error);
  }
}

/** Between an insertion and the trace that tells of it stand actions of the library's own, which Excel does not refuse. */
const UNTOLD = 3;

test('a write that Excel breaks off at any of its actions leaves all, or nothing, or says that it is unfinished', async () => {
  const before = contentsOf(excelHost.workbook);
  const after = await written();
  const endings = new Map<string, number>();
  while (endings.get('written') !== PAST_THE_STEPS) {
    const ending = await stoppedAt([...endings.values()].reduce((sum, count) => sum + count, 1));
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
    const left = contentsOf(excelHost.workbook);
    if (ending === 'written') expect(left).toEqual(after);
    if (ending === 'unknown') expect(left).toEqual(before);
  }
  expect([...endings.keys()].sort()).toEqual(['unfinished', 'unknown', 'written']);
  expect(endings.get('unfinished')).toBe(UNTOLD);
  expect(endings.get('unknown')).toBeGreaterThan(10);
});

/** Reading back what was written takes more actions than these. */
const PAST_THE_STEPS = 5;

test('a write whose answer is lost is found to be done', async () => {
  const after = await written();
  await excelHost.open(bytes);
  excelHost.resetCounters();
  excelHost.faults.requests.set(WRITE, { kind: 'answer-lost' });
  expect(await written()).toEqual(after);
});

test.each([
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['AccessDenied', 'protected'],
  ['ActivityLimitReached', 'unknown'],
  ['InvalidOrTimedOutSession', 'unknown'],
] as const)('a write refused with %s changes nothing', async (code, failure) => {
  const before = contentsOf(excelHost.workbook);
  excelHost.faults.requests.set(WRITE, { kind: 'refused', code });
  await expect(excelWorkspace().apply(plan)).rejects.toMatchObject({ failure });
  expect(contentsOf(excelHost.workbook)).toEqual(before);
});

describe('where the library lacks what the level promises', () => {
  test('a new window is said to be missing', async () => {
    excelHost.hideMember('createWorkbook');
    await expect(openWorkbook(bytes)).rejects.toMatchObject({ failure: 'no-new-window' });
  });

  test('sheets from a file are known to be missing', async () => {
    excelHost.hideMember('Workbook.insertWorksheetsFromBase64');
    const takes = await Excel.run((context) => Promise.resolve(takesSheets(context)));
    expect(takes).toBe(false);
  });
});
