/** @jest-environment ./test/excel-environment.ts */
import { bringOver } from '../../src/bring-over/bring-over';
import { excelWorkspace } from '../../src/excel/workspace';
import { readForms } from '../../src/form/read-forms';
import { invert } from '../../src/plan/invert';
import { templateWorkbook } from '../../src/template/template-sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { onlyForm, sampleSnapshot } from '../form/form-files';
import { contentsOf } from '../workbook/contents';

const seen = (bytes: Uint8Array) => contentsOf(openXlsx(bytes).workbook);

test('a form with tasks and more indicators than rows comes into the open workbook in one step, and is taken back', async () => {
  const source = onlyForm(sampleSnapshot('gz-agri-tasks'));
  await excelHost.open(templateWorkbook('department'));
  const original = seen(await excelHost.save());
  const workspace = excelWorkspace();
  const snapshot = await workspace.read();
  const [form] = readForms(snapshot);
  if (!form) throw new Error('no form');
  const { plan } = bringOver(source, { form, snapshot });
  if (!plan) throw new Error('nothing to bring');

  await workspace.apply(plan);
  const [filled] = readForms(await workspace.read());
  expect(filled?.tasks.map(({ content }) => content?.text)).toEqual(
    source.tasks.map(({ content }) => content?.text),
  );
  const readings = (rows: typeof source.indicators) =>
    rows
      .filter(({ name }) => name.value !== null)
      .map(({ level2, name, annual }) => [level2, name.text, annual]);
  expect(readings(filled?.indicators ?? [])).toEqual(readings(source.indicators));
  expect(filled?.fields.get('总体绩效目标')?.entry.text).toMatch(/^2027年/u);

  await workspace.apply(invert(plan));
  expect(seen(await excelHost.save())).toEqual(original);
});
