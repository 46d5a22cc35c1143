import { readFileSync } from 'node:fs';
import { textsFor } from '../../src/texts';
import { comparePackages } from '../xlsx/compare-packages';
import { useWorkbench } from './use-workbench';
import { seed } from './variants';

const visit = useWorkbench();
const { submission: texts, binding } = textsFor('zh-CN');

it('生成报送稿 warns of errors, opens a clean copy, and leaves the open workbook as it is', async () => {
  const workbench = await visit();
  await workbench.open(seed());
  // 基本支出 that no longer adds up.
  await workbench.edit('C5', '1');
  const original = await workbench.save();
  await workbench.press('一键校验');
  const { frame } = workbench.pane;
  await frame.getByRole('button', { name: binding.start }).click();
  await frame.getByRole('button', { name: binding.apply, exact: true }).click();
  await frame.getByText('已完成：绑定').first().waitFor();
  const before = await workbench.save();

  await frame.getByRole('button', { name: texts.command }).click();
  await frame.getByText(/校验结果里还有 \d+ 个错误没有改/).waitFor();
  await workbench.screenshot('submission, asked');
  await frame.getByRole('button', { name: texts.startAnyway }).click();
  await frame.getByText(texts.openedTitle).waitFor();
  await frame.getByText(/已去掉：标记 \d+ 个、名称 \d+ 个/).waitFor();
  await workbench.screenshot('submission, opened');
  expect(await workbench.save()).toEqual(before);

  const download = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: '下载' }).click();
  const copy = new Uint8Array(readFileSync(await (await download).path()));
  const left = comparePackages(original, copy).filter(({ part }) => part !== 'xl/styles.xml');
  expect(left).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
