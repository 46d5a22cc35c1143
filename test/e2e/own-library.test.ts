import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLibraryXlsx } from '../../src/own/exchange/xlsx-library';
import { textsFor } from '../../src/texts';
import { own as texts } from '../../src/texts/zh-CN/own';
import { otherView } from './other-view';
import { useWorkbench } from './use-workbench';
import { SEED_SHEET, seed } from './variants';
import type { WorkbenchPage } from './workbench-page';

const visit = useWorkbench();
const { library } = textsFor('zh-CN');
const TEMPLATE = path.resolve(__dirname, '../../assets/部门整体预算绩效目标申报表.xlsx');
const SET = '会议保障';

function button({ pane }: WorkbenchPage, name: string) {
  return pane.frame.getByRole('button', { name, exact: true });
}

async function openOwn(workbench: WorkbenchPage): Promise<void> {
  await workbench.press('插入指标');
  await button(workbench, texts.library.show).click();
}

async function download(workbench: WorkbenchPage, name: string): Promise<Uint8Array> {
  const coming = workbench.page.waitForEvent('download');
  await button(workbench, name).click();
  return new Uint8Array(readFileSync(await (await coming).path()));
}

test('two rows are saved as a set, go into another form, to a file, away, and back from the file', async () => {
  const workbench = await visit();
  const { frame } = workbench.pane;
  await workbench.open(seed());
  await openOwn(workbench);
  await button(workbench, texts.library.fromForm).click();
  await frame.getByLabel('选择第 18 行').check();
  await frame.getByLabel('第 18 行：指标值').fill('≥550人');
  await frame.getByLabel('选择第 19 行').check();
  await frame.getByLabel(texts.rows.set).fill(SET);
  await workbench.screenshot('own library, rows');
  await button(workbench, '保存 2 条').click();
  await frame.getByText(`已保存 2 条指标，组合“${SET}”。`).waitFor();
  await workbench.screenshot('own library, saved');

  await workbench.open(new Uint8Array(readFileSync(TEMPLATE)), '另一张.xlsx');
  await workbench.press('插入指标');
  await button(workbench, SET).click();
  await workbench.screenshot('own library, set');
  await button(workbench, library.tray.insert).click();
  await frame.getByText('已完成：插入 2 个指标').first().waitFor();
  const view = await otherView(await workbench.save());
  const valueIn = (cell: string) => view.get(`${SEED_SHEET}!${cell} value`);
  expect(valueIn('D18')).toBe('"保障与会市领导及委员的数量"');
  expect(valueIn('F18')).toBe('"≥550人"');

  await button(workbench, texts.library.show).click();
  const file = await download(workbench, texts.library.exportXlsx);
  const read = readLibraryXlsx(file);
  expect(read).toMatchObject({ kind: 'library', doubled: 0 });
  expect(read.kind === 'library' && read.library.sets.map(({ name }) => name)).toEqual([SET]);

  for (let left = 2; left > 0; left--) {
    await frame
      .getByRole('button', { name: /^删除：/u })
      .first()
      .click();
  }
  await frame.getByText(texts.library.none).waitFor();
  const name = '我的指标.xlsx';
  const mimeType = 'application/octet-stream';
  await frame
    .getByLabel(texts.library.importLabel)
    .setInputFiles({ name, mimeType, buffer: Buffer.from(file) });
  await frame.getByText(`已导入“${name}”`).waitFor();
  await frame.getByText('新增 2 条。').waitFor();
  await button(workbench, SET).waitFor();
  await workbench.screenshot('own library, imported');
  expect(workbench.complaints).toEqual([]);
});
