/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planBinding } from '../../src/bind/plan-binding';
import { excelWorkspace } from '../../src/excel/workspace';
import { readForms } from '../../src/form/read-forms';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { sampleForms } from '../form/form-files';

function planFor(snapshot: Snapshot) {
  const [form] = readForms(snapshot);
  const binding = form && planBinding(form, snapshot);
  if (binding?.kind !== 'proposal' || !binding.plan) throw new Error('nothing to bind');
  return binding.plan;
}

test.each(sampleForms())('%s bound in its file is the file that Excel saves', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '..', 'forms', `${name}.xlsx`)));
  const document = openXlsx(bytes);
  const plan = planFor(takeSnapshot(document.workbook));
  const undo = applyPlan(document.workbook, plan);
  const bound = Buffer.from(saveXlsx(document));

  await excelHost.open(bytes);
  const excel = excelWorkspace();
  await excel.apply(planFor(await excel.read()));
  expect(bound.equals(await excelHost.save())).toBe(true);

  applyPlan(document.workbook, undo);
  expect(Buffer.from(saveXlsx(document)).equals(bytes)).toBe(true);
});
