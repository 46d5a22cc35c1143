/** @jest-environment ./test/excel-environment.ts */
import { readdirSync, readFileSync } from 'node:fs';
import { excelWorkspace } from '../../src/excel/workspace';
import { printArea } from '../../src/snapshot/address';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx, type SheetSource } from './make-xlsx';

const FORMS = 'test/forms';
const forms = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));

const bytesOf = (form: string) => new Uint8Array(readFileSync(`${FORMS}/${form}`));

/** Neither names nor merged areas have an order that means anything. */
function unordered(snapshot: Snapshot) {
  return {
    ...snapshot,
    names: snapshot.names.map((name) => JSON.stringify(name)).sort(),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells],
      merges: sheet.merges.map(printArea).sort(),
    })),
  };
}

async function readBytes(bytes: Uint8Array): Promise<Snapshot> {
  await excelHost.open(bytes);
  excelHost.resetCounters();
  return excelWorkspace().read();
}

const read = (sheets: readonly SheetSource[], names?: readonly string[]) =>
  readBytes(makeXlsx(sheets, names));

describe.each(['1.13', '1.20'] as const)('reading in Excel at level %s', (level) => {
  beforeAll(() => {
    excelHost.level = level;
  });

  it.each(forms)('%s reads as its file does, in two round trips', async (form) => {
    const bytes = bytesOf(form);
    const snapshot = await readBytes(bytes);
    expect(unordered(snapshot)).toEqual(unordered(takeSnapshot(openXlsx(bytes).workbook)));
    expect(excelHost.syncs).toBe(2);
  });
});

it('takes two round trips however many sheets there are', async () => {
  const sheets = Array.from({ length: 12 }, (_, at) => ({
    name: `表${at + 1}`,
    cells: { A1: at },
    merges: ['B2:C3'],
  }));
  const snapshot = await read(sheets);
  expect(excelHost.syncs).toBe(2);
  expect(snapshot.sheets.map(({ cells }) => cells.get('A1')?.value)).toEqual(
    sheets.map(({ cells }) => cells.A1),
  );
});

it('reads hidden, very hidden, protected and empty sheets', async () => {
  const snapshot = await read([
    { name: '甲', isProtected: true },
    { name: '乙', state: 'hidden', cells: { B2: '二' } },
    { name: '丙', state: 'veryHidden', cells: { B3: '三' } },
  ]);
  expect(
    snapshot.sheets.map((sheet) => [sheet.visibility, sheet.protected, [...sheet.cells.keys()]]),
  ).toEqual([
    ['visible', true, []],
    ['hidden', false, ['B2']],
    ['veryHidden', false, ['B3']],
  ]);
  expect(snapshot.activeSheet).toBe('甲');
});

it('tells errors, formulas and texts that look like them apart', async () => {
  const snapshot = await read([
    {
      name: '甲',
      cells: {
        A1: { error: '#REF!' },
        A2: '#REF!',
        A3: { formula: 'A4+1', value: 3 },
        A4: 2,
        A5: { quoted: '=A4+1' },
      },
    },
  ]);
  const cells = [...(snapshot.sheets[0]?.cells.values() ?? [])];
  expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
    [{ error: '#REF!' }, null],
    ['#REF!', null],
    [3, '=A4+1'],
    [2, null],
    ['=A4+1', null],
  ]);
});

it('reads names of both scopes by their formulas, broken ones too', async () => {
  const { names } = await read(
    [{ name: '甲', cells: { A1: 1 } }, { name: '乙' }],
    [
      '<definedName name="部门名称">甲!$A$1</definedName>',
      '<definedName name="部门名称" localSheetId="1">乙!$B$2:$C$3</definedName>',
      '<definedName name="基本支出">#REF!</definedName>',
      '<definedName name="绩效指标">甲!$A$1,甲!$C$1</definedName>',
      '<definedName name="税率" hidden="1">0.13</definedName>',
    ],
  );
  expect(names).toHaveLength(5);
  expect(names).toEqual(
    expect.arrayContaining([
      {
        name: '部门名称',
        scope: null,
        visible: true,
        formula: '=甲!$A$1',
        target: { kind: 'area', sheet: '甲', area: { top: 0, left: 0, bottom: 0, right: 0 } },
      },
      {
        name: '部门名称',
        scope: '乙',
        visible: true,
        formula: '=乙!$B$2:$C$3',
        target: { kind: 'area', sheet: '乙', area: { top: 1, left: 1, bottom: 2, right: 2 } },
      },
      {
        name: '基本支出',
        scope: null,
        visible: true,
        formula: '=#REF!',
        target: { kind: 'broken', formula: '#REF!' },
      },
      {
        name: '绩效指标',
        scope: null,
        visible: true,
        formula: '=甲!$A$1,甲!$C$1',
        target: { kind: 'areas', formula: '甲!$A$1,甲!$C$1' },
      },
      {
        name: '税率',
        scope: null,
        visible: false,
        formula: '=0.13',
        target: { kind: 'other', formula: '0.13' },
      },
    ]),
  );
  expect(excelHost.syncs).toBe(2);
});

it('leaves out what a file holds under a merged area', async () => {
  const snapshot = await read([
    {
      name: '甲',
      cells: { A1: '合并', B1: '看不见', A2: '看不见', C1: '在旁边' },
      merges: ['A1:B2'],
    },
  ]);
  expect([...(snapshot.sheets[0]?.cells.keys() ?? [])]).toEqual(['A1', 'C1']);
});

describe('what Excel cannot answer at once', () => {
  it('finds all of more than 512 merged areas', async () => {
    const merges = Array.from({ length: 700 }, (_, at) => `A${2 * at + 1}:B${2 * at + 2}`);
    const cells = Object.fromEntries(merges.map((area) => [area.split(':')[0] ?? '', '合并']));
    const snapshot = await read([
      { name: '甲', cells, merges },
      { name: '乙', merges: ['C3:D4'] },
    ]);
    expect(snapshot.sheets[0]?.merges.map(printArea)).toEqual(merges);
    expect(snapshot.sheets[0]?.cells.size).toBe(700);
  });

  it('needs no more round trips for formats far below the form', async () => {
    const snapshot = await read([{ name: '甲', cells: { A1: '表', XFD1048576: null } }]);
    expect([...(snapshot.sheets[0]?.cells.keys() ?? [])]).toEqual(['A1']);
    expect(excelHost.syncs).toBe(2);
  });

  it('reads a form with a stray value in the last cell of the sheet', async () => {
    const snapshot = await read([{ name: '甲', cells: { A1: '表', C40: '末', XFD1048576: 1 } }]);
    expect([...(snapshot.sheets[0]?.cells.keys() ?? [])]).toEqual(['A1', 'C40', 'XFD1048576']);
    expect(excelHost.syncs).toBeLessThan(40);
  });

  it.each([1, 2])('reads again when round trip %i fails', async (number) => {
    await excelHost.open(makeXlsx([{ name: '甲', cells: { B2: '表' }, merges: ['B2:C3'] }]));
    excelHost.resetCounters();
    excelHost.faults.failAtSync = number;
    const snapshot = await excelWorkspace().read();
    excelHost.faults.failAtSync = null;
    expect([...(snapshot.sheets[0]?.cells.keys() ?? [])]).toEqual(['B2']);
    expect(snapshot.sheets[0]?.merges.map(printArea)).toEqual(['B2:C3']);
  });
});

it('says at once that a cell is being edited', async () => {
  await excelHost.open(makeXlsx([{ name: '甲' }]));
  excelHost.resetCounters();
  excelHost.faults.cellEdit = true;
  const reading = excelWorkspace().read();
  await expect(reading).rejects.toMatchObject({ failure: 'cell-edit' });
  excelHost.faults.cellEdit = false;
  expect(excelHost.syncs).toBe(1);
});
