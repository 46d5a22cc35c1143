/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import type { MarkEdit, ReversibleEdit } from '../../src/plan/edit';
import { invert } from '../../src/plan/invert';
import { makePlan } from '../../src/plan/make-plan';
import { parseMarkFormula, type MarkSeverity } from '../../src/plan/marks/mark';
import { NOTHING_EXPECTED, type Write } from '../../src/plan/plan';
import { planInsertion } from '../../src/template/plan-insertion';
import { printArea } from '../../src/snapshot/address';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { protectedSeed, SEED_SHEET } from '../e2e/variants';
import { cellRef } from '../session/samples';
import { openInExcel, openInPage } from './open-in';

const SEED = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
const WHERES = [
  ['Excel', openInExcel],
  ['the page', openInPage],
] as const;

const write = (...edits: Write['edits']): Write => ({
  edits,
  expects: NOTHING_EXPECTED,
  yields: NOTHING_EXPECTED,
});
const marks = (severity: MarkSeverity, ...addresses: readonly string[]): MarkEdit => ({
  kind: 'set-marks',
  sheet: SEED_SHEET,
  marks: addresses.map((address) => ({ cell: cellRef(address), severity })),
});
const setting = (after: string | null): ReversibleEdit => ({
  kind: 'set-setting',
  key: 'jixiao.rules',
  before: null,
  after,
});

/** The marks that a saved file holds, by severity. */
function marksIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const rules = openXlsx(bytes).workbook.sheets.flatMap((sheet) => sheet.conditionalFormats);
  return Object.fromEntries(
    rules.flatMap(({ formulas, areas }) => {
      const severity = parseMarkFormula(formulas[0] ?? '');
      return severity ? [[severity, areas.map(printArea).join(',')]] : [];
    }),
  );
}

describe.each(WHERES)('a workbook in %s', (_where, open) => {
  it('takes marks, in place of those before, and gives them up to the last byte', async () => {
    const { workspace, save } = await open(SEED);
    await workspace.read();
    expect(workspace.holdsMarks()).toBe(false);
    await workspace.apply(write(marks('error', 'C6', 'C7', 'E9')));
    await workspace.read();
    expect(workspace.holdsMarks()).toBe(true);
    await workspace.apply(write(marks('warning', 'D3')));
    expect(marksIn(await save())).toEqual({ warning: 'D3' });
    await workspace.read();
    await workspace.apply(write({ kind: 'clear-marks', sheet: SEED_SHEET }));
    expect(await save()).toEqual(SEED);
  });

  it('refuses marks where the sheet is protected', async () => {
    const { workspace, save } = await open(protectedSeed());
    await expect(workspace.apply(write(marks('error', 'C6')))).rejects.toMatchObject({
      failure: 'protected',
    });
    expect(marksIn(await save())).toEqual({});
  });

  it('carries a plan out, takes it back, and is then the file that it was', async () => {
    const { workspace, save } = await open(SEED);
    const { plan, start } = planInsertion(await workspace.read(), 1);
    await workspace.apply(plan);
    const names = (await workspace.read()).sheets.map(({ name }) => name);
    expect(names).toEqual([SEED_SHEET, start.sheet]);
    await workspace.apply(invert(plan));
    expect(await save()).toEqual(SEED);
  });

  it('refuses a plan that it has changed under, and says where', async () => {
    const { workspace, save } = await open(SEED);
    const snapshot = await workspace.read();
    const cell = cellRef('E31');
    const content = { formula: null, numberFormat: 'General' } as const;
    const edits: readonly ReversibleEdit[] = [
      {
        kind: 'set-cells',
        sheet: SEED_SHEET,
        cells: [
          { cell, before: { ...content, value: '满意' }, after: { ...content, value: '≥90%' } },
        ],
      },
    ];
    const plan = makePlan({ key: 'set-rule', data: { title: '' } }, edits, snapshot);
    await workspace.apply(plan);
    const after = await save();
    await expect(workspace.apply(plan)).rejects.toMatchObject({
      failure: 'changed',
      places: [{ kind: 'cell', sheet: SEED_SHEET, place: 'E31' }],
    });
    expect(await save()).toEqual(after);
  });

  it('keeps settings beside the file, and the user’s decisions in it', async () => {
    const { workspace, save } = await open(SEED);
    expect(await workspace.readSetting('jixiao.rules')).toBeNull();
    await workspace.apply(write(setting('{"off":[]}')));
    expect(await workspace.readSetting('jixiao.rules')).toBe('{"off":[]}');
    expect((await workspace.read()).ruleSettings).toBe('{"off":[]}');
    expect(await save()).toEqual(SEED);
    await workspace.apply(write({ kind: 'set-kept', before: null, after: '{"a":1}' }));
    expect(await workspace.readKept()).toBe('{"a":1}');
    expect((await (await open(await save())).workspace.read()).kept).toBe('{"a":1}');
  });

  it('brings no sheet to the front that is not there', async () => {
    const { workspace } = await open(SEED);
    await workspace.select(SEED_SHEET, cellRef('F18'));
    expect((await workspace.read()).activeSheet).toBe(SEED_SHEET);
    await expect(workspace.select('没有', cellRef('A1'))).rejects.toMatchObject({
      failure: 'sheet-gone',
    });
  });
});
