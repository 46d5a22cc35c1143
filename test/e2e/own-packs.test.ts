import { textsFor } from '../../src/texts';
import { own as texts } from '../../src/texts/zh-CN/own';
import { useWorkbench } from './use-workbench';
import { seed } from './variants';
import type { WorkbenchPage } from './workbench-page';

const visit = useWorkbench();
const { pane: paneTexts, rules } = textsFor('zh-CN');
const PACK = {
  id: 'tianhe',
  version: '2026.1',
  name: '天河区财政局',
  region: null,
  rules: [
    {
      settings: {
        'few-indicators': {
          severity: 'error',
          options: { minimum: 40 },
          messages: { 'zh-CN': { few: '本区要求 {minimum} 条，这里 {actual} 条。' } },
        },
      },
    },
  ],
};
const SENTENCE = '本区要求 40 条，这里 14 条。';

async function openPacks({ pane }: WorkbenchPage): Promise<void> {
  await pane.frame.getByRole('button', { name: paneTexts.settings.label, exact: true }).click();
  await pane.frame.getByRole('button', { name: texts.packs.show }).click();
}

async function choose({ pane }: WorkbenchPage, pack: unknown): Promise<void> {
  await pane.frame.getByLabel(texts.packs.chooseLabel).setInputFiles({
    name: '天河.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack, null, 2)),
  });
}

test('a pack of one’s own is chosen, checked by, told wrong, kept for the next workbook, and removed', async () => {
  const workbench = await visit();
  const { frame } = workbench.pane;
  await workbench.open(seed());
  await workbench.press('一键校验');
  await openPacks(workbench);
  await choose(workbench, { ...PACK, verion: 1 });
  await frame.getByText('“天河.json”有 1 处写得不对，没有使用：').waitFor();
  await frame.getByText('不认识“verion”').waitFor();
  await workbench.screenshot('own packs, refused');
  await choose(workbench, PACK);
  await frame.getByText('已加上规则包“天河区财政局”（2026.1 版）').waitFor();
  await frame.getByText(`设置 1 项检查：${rules['few-indicators'].title}。`).waitFor();
  // What is in view was checked anew.
  await frame.getByText(SENTENCE).first().waitFor();
  await workbench.screenshot('own packs');

  // The marks of the check are changes that nobody saved.
  workbench.page.once('dialog', (dialog) => void dialog.accept());
  await workbench.open(seed(), '另一张.xlsx');
  await workbench.press('一键校验');
  await frame.getByText(SENTENCE).first().waitFor();
  await openPacks(workbench);
  await frame.getByRole('button', { name: '移除规则包：天河区财政局' }).click();
  await frame.getByText(SENTENCE).first().waitFor({ state: 'detached' });
  await frame.getByText(texts.packs.none).waitFor();
  expect(workbench.complaints).toEqual([]);
});
