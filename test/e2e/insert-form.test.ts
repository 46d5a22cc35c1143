import { readFileSync } from 'node:fs';
import path from 'node:path';
import { textsFor } from '../../src/texts';
import { workbookOf } from './blank-files';
import { eventually } from './eventually';
import { otherView } from './other-view';
import { useWorkbench } from './use-workbench';
import { seed, SEED_SHEET } from './variants';
import type { WorkbenchPage } from './workbench-page';

const visit = useWorkbench();
const { forms } = textsFor('zh-CN').pane;
const TEMPLATE = path.resolve(__dirname, '../../assets/部门整体预算绩效目标申报表.xlsx');
/** What a blank form lacks; nothing else is wrong with it. */
const BLANKS = [
  'required-blank',
  'budget-blank',
  'no-tasks',
  'empty-class-row',
  'few-indicators',
  'class-missing',
];

function button({ pane }: WorkbenchPage, name: string) {
  return pane.frame.getByRole('button', { name, exact: true });
}

async function says({ pane }: WorkbenchPage, sentence: string): Promise<void> {
  await pane.frame.getByText(sentence).first().waitFor();
}

/** What another program reads of one sheet, the looks of its cells apart: it takes black for a colour or for none. */
async function sheetIn(bytes: Uint8Array, sheet: string) {
  const view = await otherView(bytes);
  return [...view].filter(
    ([key]) =>
      /^[! ]/.test(key.replace(sheet, '')) && key.startsWith(sheet) && !key.endsWith(' style'),
  );
}

describe('插入申报表', () => {
  it('from the pane puts the official form into an empty workbook, and 撤销 takes it away', async () => {
    const original = await workbookOf();
    const workbench = await visit();
    await workbench.open(original);
    await workbench.press('一键校验');
    await workbench.screenshot('insert form, offered');
    await button(workbench, forms.insert).click();
    await says(workbench, `已完成：${forms.insert}`);
    await eventually(() => workbench.selected(), `${SEED_SHEET}!B2`);
    await workbench.screenshot('insert form, done');

    const rules = new Set((await workbench.pane.findings()).map(({ rule }) => rule));
    expect([...rules].filter((rule) => !BLANKS.includes(rule))).toEqual([]);
    await workbench.press('清除标记');
    const saved = await workbench.save();
    expect(await sheetIn(saved, SEED_SHEET)).toEqual(
      await sheetIn(new Uint8Array(readFileSync(TEMPLATE)), SEED_SHEET),
    );

    await button(workbench, '撤销：插入申报表').click();
    await says(workbench, `已撤销：${forms.insert}`);
    expect(await workbench.save()).toEqual(original);
    expect(workbench.complaints).toEqual([]);
  });

  it('from the ribbon adds a second form, which can be filled in and is checked apart', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await workbench.press(forms.insert);
    await says(workbench, `已完成：${forms.insert}`);
    await eventually(() => workbench.selected(), `'${SEED_SHEET} (2)'!B2`);
    await workbench.type('B2', '市财政局');
    await workbench.press('一键校验');
    const blanks = (await workbench.pane.findings()).map(({ cell }) => cell);
    expect(blanks).not.toContain('B2');
    expect(await workbench.pane.frame.getByRole('combobox').count()).toBe(1);
    await workbench.screenshot('insert form, second');

    await button(workbench, '撤销：插入申报表').click();
    await says(workbench, `没有撤销：${forms.insert}`);
    await says(workbench, 'B2');
    expect(workbench.complaints).toEqual([]);
  });
});
