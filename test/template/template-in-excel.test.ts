/** @jest-environment ./test/excel-environment.ts */
import { check } from '../../src/check';
import { planBinding } from '../../src/bind/plan-binding';
import { DEPARTMENT_TEMPLATE } from '../../src/template/description';
import { templateXlsx } from '../../src/template/template-xlsx';
import { excelWorkspace } from '../../src/excel/workspace';
import { printCell } from '../../src/snapshot/address';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { templateFile } from './template-file';

async function readInExcel(bytes: Uint8Array): Promise<Snapshot> {
  await excelHost.open(bytes);
  return excelWorkspace().read();
}

function findings(snapshot: Snapshot): readonly string[] {
  return check(snapshot).flatMap((checked) =>
    checked.findings.map(({ rule, cell }) => `${rule} ${printCell(cell)}`),
  );
}

function binding(snapshot: Snapshot) {
  const [form] = check(snapshot).map((checked) => checked.form);
  const proposal = form && planBinding(form, snapshot);
  if (proposal?.kind !== 'proposal') throw new Error('not one form');
  return proposal;
}

test('the template is checked in Excel as in its file', async () => {
  const fromFile = takeSnapshot(openXlsx(templateFile()).workbook);
  expect(findings(await readInExcel(templateFile()))).toEqual(findings(fromFile));
});

test('the template leaves nothing to bind', async () => {
  const { plan, names } = binding(await readInExcel(templateFile()));
  expect(plan).toBeNull();
  expect(names).toHaveLength(Object.keys(DEPARTMENT_TEMPLATE.names).length);
});

test('a template without names gets by binding the names that the template has', async () => {
  const unnamed = templateXlsx({ ...DEPARTMENT_TEMPLATE, names: {} });
  const { plan } = binding(await readInExcel(unnamed));
  if (!plan) throw new Error('nothing to bind');
  await excelWorkspace().apply(plan);
  const named = takeSnapshot(openXlsx(await excelHost.save()).workbook).names;
  const shipped = takeSnapshot(openXlsx(templateFile()).workbook).names;
  const said = (names: Snapshot['names']) =>
    names.map(({ name, scope, formula }) => `${scope ?? ''}!${name} ${formula}`).sort();
  expect(said(named)).toEqual(said(shipped));
});
