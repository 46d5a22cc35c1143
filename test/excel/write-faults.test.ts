/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { excelWorkspace } from '../../src/excel/workspace';
import type { CellContent, ReversibleEdit } from '../../src/plan/edit';
import { makePlan } from '../../src/plan/make-plan';
import type { Plan } from '../../src/plan/plan';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { randomPlans } from '../plan/random-plan';
import { cellRef } from '../session/samples';
import { contentsOf } from '../workbook/contents';

const bytes = new Uint8Array(readFileSync(join(__dirname, '..', 'forms', 'guangzhou-cppcc.xlsx')));
const snapshot = takeSnapshot(openXlsx(bytes).workbook);
const sheet = snapshot.sheets[0]?.name ?? '';
const text = (value: string): CellContent => ({ value, formula: null, numberFormat: 'General' });
const BLANK: CellContent = { value: null, formula: null, numberFormat: 'General' };
const title = { key: 'insert-indicators', data: { count: '1' } } as const;

/** A row, texts in it, a name: what inserting an indicator takes. */
const EDITS: readonly ReversibleEdit[] = [
  { kind: 'insert-rows', sheet, at: 23, count: 1, formatsFrom: 22 },
  {
    kind: 'set-cells',
    sheet,
    cells: [
      { cell: cellRef('C24'), before: BLANK, after: text('时效指标') },
      { cell: cellRef('E24'), before: BLANK, after: text('≥95%') },
    ],
  },
  { kind: 'set-row-height', sheet, row: 23, before: null, after: 30 },
  {
    kind: 'set-name',
    name: '绩效指标',
    scope: null,
    before: null,
    after: `='${sheet}'!$A$20:$F$32`,
  },
];
const plan = makePlan(title, EDITS, snapshot);

/** Excel takes this name for a cell and refuses it. */
const REFUSED: ReversibleEdit = {
  kind: 'set-name',
  name: 'C6',
  scope: null,
  before: null,
  after: '=1',
};

const contents = () => contentsOf(excelHost.workbook);

async function open() {
  excelHost.faults.reset();
  await excelHost.open(bytes);
  excelHost.resetCounters();
  return { workspace: excelWorkspace(), before: contents(), file: await excelHost.save() };
}

function poisoned({ edits, ...rest }: Plan, at: number): Plan {
  return { ...rest, edits: [...edits.slice(0, at), REFUSED, ...edits.slice(at)] };
}

afterEach(() => {
  excelHost.faults.reset();
});

describe('a write that fails', () => {
  it.each([1, 2])(
    'in round trip %i leaves nothing behind, and the next one works',
    async (sync) => {
      const { workspace, file } = await open();
      excelHost.faults.failAtSync = sync;
      await expect(workspace.apply(plan)).rejects.toMatchObject({ failure: 'unknown' });
      expect(await excelHost.save()).toEqual(file);
      await workspace.apply(plan);
      expect(await excelHost.save()).not.toEqual(file);
    },
  );

  it.each([
    ['in every edit of the plan', null],
    ['and whose state cannot be read at first', 3],
    ['and that cannot be taken back at first', 4],
  ])('half-way %s is taken back', async (_, alsoAt) => {
    for (let at = 0; at <= EDITS.length; at++) {
      const { workspace, file } = await open();
      excelHost.faults.failAtSync = alsoAt;
      await expect(workspace.apply(poisoned(plan, at))).rejects.toMatchObject({
        failure: 'unknown',
      });
      expect(await excelHost.save()).toEqual(file);
      excelHost.faults.reset();
      await workspace.apply(plan);
    }
  });

  it('half-way is taken back whatever was planned', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlans(bytes), fc.nat(20), async (random, at) => {
        const { workspace, before } = await open();
        const broken = poisoned(random, at % (random.edits.length + 1));
        await expect(workspace.apply(broken)).rejects.toMatchObject({ failure: 'unknown' });
        expect(contents()).toEqual(before);
      }),
      { numRuns: Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 4) },
    );
  });

  it('and cannot be taken back says so', async () => {
    const { workspace } = await open();
    // Once the row is in, Excel takes nothing more.
    excelHost.workbook.listeners.add(({ kind }) => {
      if (kind === 'rows') excelHost.faults.readOnly = true;
    });
    await expect(workspace.apply(plan)).rejects.toMatchObject({ failure: 'unfinished' });
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

  it('whose text Excel would not keep as written is taken back', async () => {
    const { workspace, file } = await open();
    const name = plan.yields.names.map((each) => ({ ...each, formula: '=1' }));
    const wrong = { ...plan, yields: { ...plan.yields, names: name } };
    await expect(workspace.apply(wrong)).rejects.toMatchObject({
      failure: 'unknown',
      places: [{ kind: 'name', sheet: null, place: '绩效指标' }],
    });
    expect(await excelHost.save()).toEqual(file);
  });
});

describe('a workbook that is not as the plan expects', () => {
  const cases: readonly [string, (workbook: ReturnType<typeof current>) => void, object][] = [
    [
      'a cell beside the new row',
      ({ workbook, first }) => {
        enterCell(workbook, first, cellRef('E23'), '改过了');
      },
      { kind: 'cell', sheet, place: 'E23' },
    ],
    [
      'a merged area there',
      ({ first }) => {
        first.merges = first.merges.slice(0, 3);
      },
      { kind: 'merges', sheet },
    ],
    [
      'the name',
      ({ workbook }) => {
        const formula = 'Sheet1!$A$1';
        const mine = { name: '绩效指标', scope: null, formula, visible: true, comment: '' };
        workbook.names = [...workbook.names, mine];
      },
      { kind: 'name', sheet: null, place: '绩效指标' },
    ],
  ];

  function current() {
    const { workbook } = excelHost;
    const [first] = workbook.sheets;
    if (!first) throw new Error('no sheet');
    return { workbook, first };
  }

  it.each(cases)('(%s) is not written, and the place is named', async (_, change, place) => {
    const { workspace } = await open();
    change(current());
    const changed = contents();
    await expect(workspace.apply(plan)).rejects.toMatchObject({
      failure: 'changed',
      places: expect.arrayContaining([expect.objectContaining(place)]) as unknown,
    });
    expect(excelHost.syncs).toBe(1);
    expect(contents()).toEqual(changed);
  });

  it('is not written when its sheet is gone', async () => {
    const { workspace } = await open();
    current().first.name = '改了名';
    await expect(workspace.apply(plan)).rejects.toMatchObject({ failure: 'sheet-gone' });
  });
});

describe('a protected sheet', () => {
  function protect(options: Readonly<Record<string, boolean>> = {}) {
    const [first] = excelHost.workbook.sheets;
    if (!first) throw new Error('no sheet');
    first.protection = { options: new Map(Object.entries(options)), password: null };
    return first;
  }

  function unlock(address: string) {
    const { workbook } = excelHost;
    const [first] = workbook.sheets;
    const { row, column } = cellRef(address);
    const cells = first?.rows.get(row)?.cells;
    const cell = cells?.get(column);
    const style = workbook.styles[cell?.style ?? 0];
    if (!cells || !cell || !style) throw new Error(`${address} is no cell`);
    cells.set(column, { ...cell, style: workbook.styles.push({ ...style, locked: false }) - 1 });
  }

  const fill = (address: string, value: string) => {
    const found = snapshot.sheets[0]?.cells.get(address);
    const before = found ?? BLANK;
    const { value: old, formula, numberFormat } = before;
    const cell = {
      cell: cellRef(address),
      before: { value: old, formula, numberFormat },
      after: { value, formula: null, numberFormat },
    };
    return makePlan(
      { key: 'fill-cells', data: { count: '1' } },
      [{ kind: 'set-cells', sheet, cells: [cell] }],
      snapshot,
    );
  };

  it('takes what goes into unlocked cells, and is not unprotected', async () => {
    const { workspace } = await open();
    const first = protect();
    unlock('E22');
    await workspace.apply(fill('E22', '=1+1'));
    expect(first.rows.get(21)?.cells.get(4)).toMatchObject({ value: '=1+1', formula: null });
    expect(first.protection).not.toBeNull();
  });

  it('refuses a locked cell before anything is written', async () => {
    const { workspace, before } = await open();
    protect();
    await expect(workspace.apply(fill('E22', '≥95%'))).rejects.toMatchObject({
      failure: 'locked-cell',
      places: [{ kind: 'cell', sheet, place: 'E22' }],
    });
    expect(excelHost.syncs).toBe(1);
    expect(contents()).toEqual(before);
  });

  it('refuses rows where it does not let them come and go', async () => {
    const { workspace, before } = await open();
    protect({ insertRows: true });
    await expect(workspace.apply(plan)).rejects.toMatchObject({ failure: 'rows-not-insertable' });
    expect(contents()).toEqual(before);
  });
});
