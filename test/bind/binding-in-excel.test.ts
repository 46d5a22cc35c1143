/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { planBinding } from '../../src/bind/plan-binding';
import { excelWorkspace } from '../../src/excel/workspace';
import { FIELD_KEYS, TABLE_KEYS } from '../../src/form/keys';
import { readForms } from '../../src/form/read-forms';
import { invert } from '../../src/plan/invert';
import { printSheetArea } from '../../src/snapshot/address';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { sampleForms, sampleSnapshot } from '../form/form-files';
import { readingOf } from '../form/reading';
import { comparePackages } from '../xlsx/compare-packages';
import { withNames, type FileName } from './named-file';

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 25) };

function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', 'forms', `${name}.xlsx`)));
}

function propose(snapshot: Snapshot) {
  const [form] = readForms(snapshot);
  if (!form) throw new Error('no form');
  const binding = planBinding(form, snapshot);
  if (binding.kind === 'refusal') throw new Error(binding.reason);
  return { form, ...binding };
}

/** Opens the file, binds its first form, and takes that back. */
async function bindAndUndo(bytes: Uint8Array) {
  await excelHost.open(bytes);
  const excel = excelWorkspace();
  const before = propose(await excel.read());
  excelHost.resetCounters();
  if (before.plan) await excel.apply(before.plan);
  const { syncs } = excelHost;
  const after = propose(await excel.read());
  const bound = await excelHost.save();
  if (before.plan) await excel.apply(invert(before.plan));
  return { before, after, bound, undone: await excelHost.save(), syncs };
}

describe('binding in Excel', () => {
  test.each(sampleForms())('%s gets sound names and is read the same', async (name) => {
    const bytes = withNames(sampleBytes(name), []);
    const { before, after, bound, undone, syncs } = await bindAndUndo(bytes);
    expect(after.form.names.map(({ state }) => state)).toEqual(before.names.map(() => 'sound'));
    expect(readingOf(after.form)).toEqual(readingOf(before.form));
    expect(after.plan).toBeNull();
    expect(syncs).toBe(2);
    expect(comparePackages(bytes, bound).map(({ part }) => part)).toEqual(['xl/workbook.xml']);
    expect(Buffer.from(undone).equals(bytes)).toBe(true);
  });

  test('repairs names of either scope in their place, hidden ones too, and puts them back', async () => {
    await fc.assert(
      fc.asyncProperty(fileNames, async ({ sample, names }) => {
        const bytes = withNames(sampleBytes(sample), names);
        const { before, after, undone } = await bindAndUndo(bytes);
        const left = before.names.filter(({ state }) => state === 'without-field');
        expect(after.form.names.filter(({ state }) => state !== 'sound')).toHaveLength(left.length);
        expect(readingOf(after.form)).toEqual(readingOf(before.form));
        expect(after.plan).toBeNull();
        expect(Buffer.from(undone).equals(bytes)).toBe(true);
      }),
      RUNS,
    );
  });

  test('is refused where rows have moved since the preview, and what was typed since does not matter', async () => {
    const bytes = sampleBytes('guangzhou-cppcc');
    await excelHost.open(bytes);
    const excel = excelWorkspace();
    const { plan, sheet } = propose(await excel.read());
    if (!plan) throw new Error('nothing to bind');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange('C5');
      range.values = [[12505]];
      await context.sync();
    });
    await excel.apply(plan);
    await excel.apply(invert(plan));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('5:5').insert('Down');
      await context.sync();
    });
    const moved = await excelHost.save();
    await expect(excel.apply(plan)).rejects.toThrow('changed');
    expect(Buffer.from(await excelHost.save()).equals(Buffer.from(moved))).toBe(true);
  });

  test('is refused where a name was changed since the preview', async () => {
    const sheet = sampleSnapshot('guangzhou-cppcc').sheets[0]?.name ?? '';
    const own = { name: '基本支出', scope: null, visible: true };
    await excelHost.open(withNames(sampleBytes('guangzhou-cppcc'), [{ ...own, formula: '#REF!' }]));
    const excel = excelWorkspace();
    const { plan } = propose(await excel.read());
    if (!plan) throw new Error('nothing to bind');
    const changed = withNames(sampleBytes('guangzhou-cppcc'), [
      { ...own, formula: `${sheet}!$C$5` },
    ]);
    await excelHost.open(changed);
    await expect(excel.apply(plan)).rejects.toThrow('changed');
    expect(Buffer.from(await excelHost.save()).equals(changed)).toBe(true);
  });
});

const fileNames = fc.constantFrom(...sampleForms()).chain((sample) => {
  const bare = { ...sampleSnapshot(sample), names: [] };
  const [form] = readForms(bare);
  if (!form) throw new Error(`${sample} holds no form`);
  const { sheet, area } = form;
  const astray = printSheetArea(sheet, area);
  const name = fc.record({
    name: fc.constantFrom<string>(...FIELD_KEYS, ...TABLE_KEYS),
    formula: fc.constantFrom('#REF!', `${sheet}!#REF!`, astray),
    scope: fc.constantFrom(null, sheet),
    visible: fc.boolean(),
  });
  const names: fc.Arbitrary<FileName[]> = fc.uniqueArray(name, { selector: (each) => each.name });
  return fc.record({ sample: fc.constant(sample), names });
});
