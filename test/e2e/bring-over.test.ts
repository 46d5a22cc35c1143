import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForms } from '../../src/form/read-forms';
import { textsFor } from '../../src/texts';
import { fill } from '../../src/texts/sentence';
import { bringOver as texts } from '../../src/texts/zh-CN/bring-over';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { useWorkbench } from './use-workbench';

const visit = useWorkbench();
const { pane } = textsFor('zh-CN');
const file = (name: string) => join(__dirname, '..', 'forms', `${name}.xlsx`);
const formsIn = (bytes: Uint8Array) => readForms(takeSnapshot(openXlsx(bytes).workbook));

it('带入旧表 brings last year’s sheet into the inserted form, then a file, and can be taken back', async () => {
  const workbench = await visit();
  await workbench.open(new Uint8Array(readFileSync(file('gz-archive-named'))));
  const { frame } = workbench.pane;
  await frame.getByRole('button', { name: pane.forms.insert }).click();
  await frame
    .getByText(/已完成：插入申报表/)
    .first()
    .waitFor();
  const blank = await workbench.save();

  await frame.getByRole('button', { name: pane.forms.bringOver, exact: true }).click();
  const start = frame.getByRole('button', { name: /^带入 \d+ 处$/ });
  await start.waitFor();
  await frame.getByText(fill(texts.years, { from: '2026', to: '2027' })).waitFor();
  await workbench.screenshot('bring over, preview');
  await frame.getByRole('checkbox', { name: /^年份顺延（原文：2026年11月底前）/ }).waitFor();
  await frame.getByRole('checkbox', { name: texts.money }).check();
  await frame.getByRole('checkbox', { name: /^C6 项目支出：812/, checked: true }).waitFor();
  await start.click();
  await frame
    .getByText(/已完成：带入旧表 \d+ 处/)
    .first()
    .waitFor();
  await workbench.screenshot('bring over, done');

  const [old, filled] = formsIn(await workbench.save());
  expect(filled?.fields.get('项目支出')?.entry.value).toBe(812);
  expect(filled?.indicators.filter(({ name }) => name.value !== null)).toHaveLength(
    old?.indicators.length ?? 0,
  );

  await frame.getByRole('button', { name: pane.forms.bringOver, exact: true }).click();
  await frame.getByLabel(texts.source.file).setInputFiles(file('gz-agri-tasks'));
  await frame.locator('optgroup[label="gz-agri-tasks.xlsx"]').waitFor({ state: 'attached' });
  await frame.getByRole('checkbox', { name: /高标准农田管护面积/ }).waitFor();
  await workbench.screenshot('bring over, from a file');
  await frame.getByRole('button', { name: texts.close, exact: true }).click();

  await frame.getByRole('button', { name: pane.history.undoThis, exact: true }).click();
  await frame
    .getByText(/已撤销：带入旧表/)
    .first()
    .waitFor();
  expect(formsIn(await workbench.save())).toEqual(formsIn(blank));
  expect(workbench.complaints).toEqual([]);
});
