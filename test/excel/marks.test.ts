/** @jest-environment ./test/excel-environment.ts */
import fc from 'fast-check';
import { excelWorkspace } from '../../src/excel/workspace';
import type { MarkEdit } from '../../src/plan/edit';
import { parseMarkFormula, type Mark, type MarkSeverity } from '../../src/plan/marks/mark';
import { NOTHING_EXPECTED, type Write } from '../../src/plan/plan';
import { printArea } from '../../src/snapshot/address';
import { cellRef } from '../session/samples';
import { makeXlsx, OTHERS_RULES, type SheetSource } from './make-xlsx';

const marks = (addresses: readonly string[], severity: MarkSeverity = 'error'): readonly Mark[] =>
  addresses.map((address) => ({ cell: cellRef(address), severity }));

const write = (...edits: readonly MarkEdit[]): Write => ({
  edits,
  expects: NOTHING_EXPECTED,
  yields: NOTHING_EXPECTED,
});

const marked = (sheet: string, ...all: readonly Mark[]): MarkEdit => ({
  kind: 'set-marks',
  sheet,
  marks: all,
});

const setMarks = (sheet: string, ...all: readonly Mark[]): Write => write(marked(sheet, ...all));

const clearMarks = (...sheets: readonly string[]): Write =>
  write(...sheets.map((sheet): MarkEdit => ({ kind: 'clear-marks', sheet })));

async function open(...sheets: readonly SheetSource[]) {
  await excelHost.open(makeXlsx(sheets));
  excelHost.resetCounters();
  return excelWorkspace();
}

/** What stands in the workbook: our marks of each sheet by severity, and how many rules of others. */
function standing() {
  return excelHost.workbook.sheets.map((sheet) => {
    const ours = sheet.conditionalFormats.flatMap((format) => {
      const severity = parseMarkFormula(format.formulas[0] ?? '');
      return severity ? [[severity, format.areas.map(printArea).join(',')] as const] : [];
    });
    return {
      ours: Object.fromEntries(ours),
      others: sheet.conditionalFormats.length - ours.length,
    };
  });
}

const FORM = { name: '申报表', cells: { A1: '表', C6: 12504.03 } } as const;
const RULES = Object.values(OTHERS_RULES);

afterEach(() => {
  excelHost.faults.cellEdit = false;
  excelHost.faults.failAtSync = null;
  excelHost.faults.readOnly = false;
});

describe('marks', () => {
  it('are one conditional format a severity', async () => {
    const workspace = await open(FORM);
    await workspace.read();
    await workspace.apply(
      setMarks(
        '申报表',
        ...marks(['C6', 'C7', 'E9']),
        ...marks(['D3'], 'warning'),
        ...marks(['B2'], 'info'),
      ),
    );
    expect(standing()).toEqual([
      { ours: { error: 'C6:C7,E9', warning: 'D3', info: 'B2' }, others: 0 },
    ]);
  });

  it('are replaced by the next ones, and the rules of others stay', async () => {
    const workspace = await open({ ...FORM, rules: RULES });
    await workspace.read();
    await workspace.apply(setMarks('申报表', ...marks(['C6'])));
    await workspace.read();
    await workspace.apply(setMarks('申报表', ...marks(['C7'], 'warning')));
    expect(standing()).toEqual([{ ours: { warning: 'C7' }, others: 3 }]);
  });

  it('are found and replaced when nothing was read before', async () => {
    const first = await open(FORM);
    await first.apply(setMarks('申报表', ...marks(['C6'])));
    await excelWorkspace().apply(setMarks('申报表', ...marks(['C7'])));
    expect(standing()).toEqual([{ ours: { error: 'C7' }, others: 0 }]);
  });

  it('may be more than one address can name', async () => {
    const workspace = await open(FORM);
    const cells = Array.from({ length: 3000 }, (_, at) => `B${2 * at + 1}`);
    await workspace.apply(setMarks('申报表', ...marks(cells)));
    const formats = excelHost.workbook.sheets[0]?.conditionalFormats ?? [];
    expect(formats.flatMap(({ areas }) => areas.map(printArea)).sort()).toEqual([...cells].sort());
    await workspace.apply(clearMarks('申报表'));
    expect(standing()).toEqual([{ ours: {}, others: 0 }]);
  });

  it.each([{ rules: [] }, { rules: RULES }])(
    'leave the file as it was when they are cleared ($rules.length rules of others)',
    async ({ rules }) => {
      const workspace = await open({ ...FORM, rules });
      const before = await excelHost.save();
      await workspace.read();
      await workspace.apply(setMarks('申报表', ...marks(['C6', 'D8']), ...marks(['A1'], 'info')));
      expect(await excelHost.save()).not.toEqual(before);
      await workspace.read();
      await workspace.apply(clearMarks('申报表'));
      expect(await excelHost.save()).toEqual(before);
    },
  );
});

it('whatever rules others have, marking twice and clearing once leaves exactly these', async () => {
  const cell = fc.constantFrom('A1', 'B2', 'B3', 'C6', 'D8');
  const severity = fc.constantFrom('error' as const, 'warning' as const, 'info' as const);
  const oneMark = fc.tuple(cell, severity).map(([address, level]) => marks([address], level));
  const someMarks = fc.uniqueArray(oneMark, {
    minLength: 1,
    selector: ([mark]) => JSON.stringify(mark?.cell),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...RULES), { maxLength: 5 }),
      someMarks,
      someMarks,
      async (rules, first, second) => {
        const workspace = await open({ ...FORM, rules });
        const formats = () => excelHost.workbook.sheets[0]?.conditionalFormats;
        const before = formats();
        for (const step of [first, second]) {
          await workspace.read();
          await workspace.apply(setMarks('申报表', ...step.flat()));
        }
        const severities = new Set(second.flat().map((mark) => mark.severity));
        expect(formats()).toHaveLength(rules.length + severities.size);
        await workspace.apply(clearMarks('申报表'));
        expect(formats()).toEqual(before);
      },
    ),
    { numRuns: Number(process.env['FC_RUNS'] ?? 20) },
  );
});

describe('a workbook that has to be read part by part', () => {
  it('has its marks found and replaced like any other', async () => {
    const workspace = await open({ ...FORM, rules: RULES }, { ...FORM, name: '二' });
    await workspace.apply(
      write(...['申报表', '二'].map((sheet) => marked(sheet, ...marks(['C6'])))),
    );
    excelHost.resetCounters();
    excelHost.faults.failAtSync = 2;
    await workspace.read();
    await workspace.apply(
      write(marked('申报表', ...marks(['C7'])), { kind: 'clear-marks', sheet: '二' }),
    );
    expect(standing()).toEqual([
      { ours: { error: 'C7' }, others: 3 },
      { ours: {}, others: 0 },
    ]);
  });

  it('may be one from which a sheet has gone since the last reading', async () => {
    const workspace = await open(FORM, { ...FORM, name: '二' }, { ...FORM, name: '三' });
    await workspace.apply(setMarks('三', ...marks(['C6'])));
    await excelHost.open(makeXlsx([FORM]));
    expect((await workspace.read()).sheets.map(({ name }) => name)).toEqual(['申报表']);
  });
});

describe('round trips', () => {
  it('are one for the marks, none where nothing changes', async () => {
    const workspace = await open(FORM, { name: '说明' });
    await workspace.read();
    excelHost.resetCounters();
    await workspace.apply(clearMarks('申报表', '说明'));
    expect(excelHost.syncs).toBe(0);
    await workspace.read();
    excelHost.resetCounters();
    await workspace.apply(
      write(marked('申报表', ...marks(['C6'])), { kind: 'clear-marks', sheet: '说明' }),
    );
    expect(excelHost.syncs).toBe(1);
  });

  it('are two to read sheets that were marked before', async () => {
    const workspace = await open(FORM, { ...FORM, name: '二' }, { ...FORM, name: '三' });
    const plan = write(...['申报表', '二', '三'].map((sheet) => marked(sheet, ...marks(['C6']))));
    await workspace.read();
    await workspace.apply(plan);
    excelHost.resetCounters();
    for (const syncs of [3, 6]) {
      await workspace.read();
      expect(excelHost.syncs).toBe(syncs - 1);
      await workspace.apply(plan);
      expect(excelHost.syncs).toBe(syncs);
    }
  });

  it('are two to read the sheet in front, whatever rules it has', async () => {
    const workspace = await open({ ...FORM, rules: RULES });
    await workspace.read();
    expect(excelHost.syncs).toBe(2);
  });

  it('are three to read when another sheet has formulas for rules, two the next time', async () => {
    const workspace = await open(FORM, { ...FORM, name: '二', rules: RULES });
    await workspace.read();
    expect(excelHost.syncs).toBe(3);
    excelHost.resetCounters();
    await workspace.read();
    expect(excelHost.syncs).toBe(2);
  });

  it('are two to read when the rules of another sheet have no formula', async () => {
    const workspace = await open(FORM, { ...FORM, name: '二', rules: [OTHERS_RULES.dataBar] });
    await workspace.read();
    expect(excelHost.syncs).toBe(2);
  });
});

describe('a refused write', () => {
  it('leaves no mark on any sheet when one of them is protected', async () => {
    const workspace = await open(FORM, { ...FORM, name: '锁', isProtected: true });
    await workspace.read();
    const writing = workspace.apply(
      write(...['申报表', '锁'].map((sheet) => marked(sheet, ...marks(['C6'])))),
    );
    await expect(writing).rejects.toMatchObject({ failure: 'protected' });
    expect(standing().map(({ ours }) => ours)).toEqual([{}, {}]);
  });

  it('leaves the file as it was when the write fails as a whole', async () => {
    const workspace = await open({ ...FORM, rules: RULES });
    const before = await excelHost.save();
    await workspace.read();
    excelHost.resetCounters();
    excelHost.faults.failAtSync = 1;
    const writing = workspace.apply(setMarks('申报表', ...marks(['C6'])));
    await expect(writing).rejects.toMatchObject({ failure: 'unknown' });
    expect(await excelHost.save()).toEqual(before);
  });

  it('still clears when only the first attempt at clearing fails', async () => {
    const workspace = await open(FORM);
    await workspace.apply(setMarks('申报表', ...marks(['C6'])));
    await workspace.read();
    excelHost.resetCounters();
    excelHost.faults.failAtSync = 1;
    await workspace.apply(clearMarks('申报表'));
    expect(standing()).toEqual([{ ours: {}, others: 0 }]);
  });

  it.each([
    ['cell-edit', 'cellEdit'],
    ['read-only', 'readOnly'],
  ] as const)('says %s and changes nothing', async (failure, fault) => {
    const workspace = await open(FORM);
    const before = await excelHost.save();
    await workspace.read();
    excelHost.faults[fault] = true;
    const writing = workspace.apply(setMarks('申报表', ...marks(['C6'])));
    await expect(writing).rejects.toMatchObject({ failure });
    excelHost.faults[fault] = false;
    expect(await excelHost.save()).toEqual(before);
  });

  it('says that the sheet is gone', async () => {
    const workspace = await open(FORM);
    const writing = workspace.apply(setMarks('没有这张表', ...marks(['C6'])));
    await expect(writing).rejects.toMatchObject({ failure: 'sheet-gone' });
  });
});
