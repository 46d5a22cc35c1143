import AxeBuilder from '@axe-core/playwright';
import { textsFor } from '../../src/texts';
import { reportSheet } from '../../src/texts/zh-CN/report-sheet';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { useWorkbench } from './use-workbench';
import { seed } from './variants';

const visit = useWorkbench();
const { submission, pane } = textsFor('zh-CN');
const { pane: words } = reportSheet;

it('校验报告 is written into the workbook by keyboard, copied from and taken back', async () => {
  const workbench = await visit();
  await workbench.open(seed());
  await workbench.press('一键校验');
  const before = await workbench.save();
  const { frame } = workbench.pane;
  const { keyboard } = workbench.page;
  await frame.getByRole('button', { name: submission.command }).press('Enter');
  await frame.getByRole('button', { name: submission.report.show, exact: true }).press('Enter');
  const write = frame.getByRole('button', { name: words.write });
  await write.waitFor();
  await workbench.screenshot('report, in the pane');

  await frame.getByRole('checkbox', { name: /^警告 A1/ }).press('Space');
  const text = frame.getByRole('textbox', { name: words.text });
  expect(await text.inputValue()).toMatch(/^请按以下意见修改后重新报送：\n1\. 基本信息（C3）：/u);
  await frame.getByRole('button', { name: words.copy }).press('Enter');
  await frame.getByText(/已复制，共 \d+ 条|文字已选中/).waitFor();
  await workbench.screenshot('report, copied');
  const { violations } = await new AxeBuilder({ page: workbench.page })
    .include(['iframe', '#root'])
    .exclude(['iframe', '[data-tabster-dummy]'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await write.focus();
  await keyboard.press('Enter');
  await frame.getByText('已完成：写入工作表“校验报告”').first().waitFor();
  await workbench.screenshot('report, written');
  const { sheets } = takeSnapshot(openXlsx(await workbench.save()).workbook);
  expect(sheets.map(({ name }) => name)).toEqual(['部门整体绩效目标表', '校验报告']);
  expect(sheets[1]?.cells.get('A1')?.text).toBe('绩效目标申报表校验报告');

  const undo = { name: pane.history.undoThis, exact: true };
  await frame.getByRole('main').getByRole('button', undo).press('Enter');
  await frame.getByText('已撤销：写入工作表“校验报告”').first().waitFor();
  expect(await workbench.save()).toEqual(before);
  expect(workbench.complaints).toEqual([]);
});
