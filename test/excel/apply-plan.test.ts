/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { excelWorkspace } from '../../src/excel/workspace';
import { invert } from '../../src/plan/invert';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { sampleForms } from '../form/form-files';
import { randomPlans } from '../plan/random-plan';
import { contentsOf } from '../workbook/contents';

const RUNS = { numRuns: Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 20) };

const seen = (bytes: Uint8Array) => contentsOf(openXlsx(bytes).workbook);

beforeEach(() => {
  excelHost.level = '1.14';
});

describe.each(sampleForms())('any plan on %s', (name) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '..', 'forms', `${name}.xlsx`)));

  it('gives in Excel the workbook that it gives in the file, in two round trips, and is taken back', async () => {
    const original = seen(bytes);
    await fc.assert(
      fc.asyncProperty(randomPlans(bytes), async (plan) => {
        const document = openXlsx(bytes);
        applyPlan(document.workbook, plan);
        await excelHost.open(bytes);
        const workspace = excelWorkspace();

        excelHost.resetCounters();
        await workspace.apply(plan);
        expect(excelHost.syncs).toBe(2);
        const after = seen(await excelHost.save());
        expect(after).toEqual(seen(saveXlsx(document)));

        await workspace.apply(invert(plan));
        expect(seen(await excelHost.save())).toEqual(original);
        await workspace.apply(plan);
        expect(seen(await excelHost.save())).toEqual(after);
        expect(excelHost.syncs).toBe(6);
      }),
      RUNS,
    );
  });
});
