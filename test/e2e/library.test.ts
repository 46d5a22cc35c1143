import { readFileSync } from 'node:fs';
import path from 'node:path';
import { textsFor } from '../../src/texts';
import { eventually } from './eventually';
import { differences, otherView, type OtherView } from './other-view';
import { useWorkbench } from './use-workbench';
import { SEED_SHEET, seed, withNames } from './variants';
import type { WorkbenchPage } from './workbench-page';

const visit = useWorkbench();
const { library: texts } = textsFor('zh-CN');
const CHOOSE_COST = '选指标：成本指标';
const TEMPLATE = path.resolve(__dirname, '../../assets/部门整体预算绩效目标申报表.xlsx');

function button({ pane }: WorkbenchPage, name: string | RegExp) {
  return pane.frame.getByRole(
    'button',
    typeof name === 'string' ? { name, exact: true } : { name },
  );
}

async function done(workbench: WorkbenchPage, sentence: string): Promise<void> {
  await workbench.pane.frame.getByText(sentence).first().waitFor();
}

/** What another program reads in a cell. */
const valueIn = (view: OtherView, cell: string) => view.get(`${SEED_SHEET}!${cell} value`);

/** The row for 成本 stands below the one for 时效, with its label, in the columns of its neighbours; labels span it. */
async function expectCostRow(bytes: Uint8Array): Promise<void> {
  const [before, after] = await Promise.all([otherView(seed()), otherView(bytes)]);
  expect(valueIn(after, 'B24')).toBe('"成本指标"');
  expect(valueIn(after, 'C24')).toBe('"人均会议成本"');
  expect(valueIn(after, 'E24')).toBe('"≤500元/人"');
  expect(valueIn(after, 'C25')).toBe(valueIn(before, 'C24'));
  expect(after.get(`${SEED_SHEET} row 24`)).toBe(before.get(`${SEED_SHEET} row 23`));
  expect(after.get(`${SEED_SHEET}!C24 style`)).toBe(before.get(`${SEED_SHEET}!C23 style`));
  const merges = after.get(`${SEED_SHEET} merges`);
  for (const area of ['A21:A32', 'E24:F24', 'B25:B27', 'B30:B32']) expect(merges).toContain(area);
}

describe('from the finding that 成本指标 are missing', () => {
  it('a row is inserted and filled in with three clicks, and taken back to the last byte', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await workbench.press('一键校验');

    await button(workbench, CHOOSE_COST).click();
    await workbench.pane.frame.getByLabel('人均会议成本：数值').waitFor();
    await workbench.page.keyboard.type('500');
    await button(workbench, '加入：人均会议成本').click();
    await workbench.pane.frame.getByText('第 24 行新增：C24 人均会议成本，E24 ≤500元/人').waitFor();
    await workbench.screenshot('library, preview');
    await button(workbench, texts.tray.insert).click();

    await done(workbench, '已完成：插入 1 个指标');
    await eventually(() => workbench.selected(), `${SEED_SHEET}!C24`);
    await workbench.screenshot('library, inserted');
    // The list was checked anew: the class is no longer missing.
    expect(await button(workbench, CHOOSE_COST).count()).toBe(0);
    await expectCostRow(await workbench.save());

    await button(workbench, '撤销').click();
    await done(workbench, '已撤销：插入 1 个指标');
    await workbench.press('清除标记');
    expect(await workbench.save()).toEqual(seed());
    expect(workbench.complaints).toEqual([]);
  });

  it('a row is inserted and filled in with the keyboard alone', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await workbench.press('一键校验');
    const { keyboard } = workbench.page;
    const field = workbench.pane.frame.getByLabel('人均会议成本：数值').first();

    await button(workbench, CHOOSE_COST).focus();
    await keyboard.press('Enter');
    await field.waitFor();
    await keyboard.type('500');
    await keyboard.press('Enter');
    await workbench.pane.frame.getByText('第 24 行新增').waitFor();
    await keyboard.press('Enter');

    await done(workbench, '已完成：插入 1 个指标');
    // What came of it has the focus; the way back is the next stop, and then the way there again.
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await done(workbench, '已撤销：插入 1 个指标');
    await keyboard.press('Enter');
    await done(workbench, '已重做：插入 1 个指标');
    await expectCostRow(await workbench.save());
    expect(workbench.complaints).toEqual([]);
  });

  it('names and sums of the form cover the new row', async () => {
    const workbench = await visit();
    await workbench.open(withNames('workbook'));
    await workbench.press('一键校验');
    await button(workbench, CHOOSE_COST).click();
    await workbench.pane.frame.getByLabel('人均会议成本：数值').waitFor();
    await workbench.page.keyboard.type('500');
    await button(workbench, '加入：人均会议成本').click();
    await button(workbench, texts.tray.insert).click();
    await done(workbench, '已完成：插入 1 个指标');
    const names = (await otherView(await workbench.save())).get('names');
    expect(names).toContain('$A$18:$F$32');
  });
});

describe('what suits the form in view', () => {
  it('stands first with its reasons, and pinyin finds the rest, by keyboard', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await workbench.press('插入指标');
    const { frame } = workbench.pane;
    await frame.getByText('工作任务中有“委员履职能力”').waitFor();
    await workbench.screenshot('library, suggestions');
    await frame.getByLabel(texts.search.label).focus();
    await workbench.page.keyboard.type('cgjsl');
    await frame.getByText(/^找到 \d+ 个指标$/u).waitFor();
    const first = frame.getByRole('list', { name: texts.listLabel }).getByRole('listitem').first();
    await eventually(async () => (await first.innerText()).includes('采购及时率'), true);
    await workbench.screenshot('library, pinyin');
    await frame.getByLabel('采购及时率：数值').focus();
    await workbench.page.keyboard.type('95');
    await workbench.page.keyboard.press('Enter');
    await done(workbench, '待插入 1 个指标');
    expect(workbench.complaints).toEqual([]);
  });
});

describe('a set for common work', () => {
  it('goes into the official template in one step, from the ribbon, without a check before', async () => {
    const original = new Uint8Array(readFileSync(TEMPLATE));
    const workbench = await visit();
    await workbench.open(original);
    await workbench.press('插入指标');
    const { frame } = workbench.pane;
    await frame.getByText(texts.sets.label).click();
    await frame.getByLabel(texts.sets.searchLabel).fill('zxlz');
    await button(workbench, '政协履职').click();
    const fields = frame.getByRole('form', { name: texts.tray.title }).getByRole('textbox');
    for (const field of await fields.all()) {
      const isDate = (await field.getAttribute('aria-label'))?.endsWith('日期') === true;
      if ((await field.inputValue()) === '') await field.fill(isDate ? '9月30日' : '20');
    }
    await frame.getByText(texts.preview.title.slice(0, 6)).waitFor();
    await workbench.screenshot('library, set');
    await button(workbench, texts.tray.insert).click();
    await done(workbench, '已完成：插入 7 个指标');
    await workbench.screenshot('library, set inserted');
    const view = await otherView(await workbench.save());
    const row = (number: number) =>
      ['C', 'D', 'F'].map((column) => valueIn(view, `${column}${number}`) ?? null);
    expect([18, 19, 20, 21, 22, 24, 27].map(row)).toEqual([
      ['"数量指标"', '"开展协商活动场次"', '"≥20场"'],
      [null, '"审查立案提案数量"', '"≥20件"'],
      ['"质量指标"', '"委员活动参与率"', '"≥90%"'],
      ['"时效指标"', '"提案按期答复率"', '"=100%"'],
      ['"成本指标"', '"人均会议成本"', '"≤20元/人"'],
      ['"社会效益指标"', '"意见建议采纳率"', '"≥60%"'],
      ['"服务对象满意度指标"', '"提案者对提案办理满意度"', '"≥90%"'],
    ]);
    // One row is new: a second 数量指标. Labels span it, the name and the printed pages end a row later.
    const merges = view.get(`${SEED_SHEET} merges`);
    for (const area of ['A17:A27', 'B18:B22', 'C18:C19']) expect(merges).toContain(area);
    expect(view.get('names')).toContain('$F$27');
    expect(view.get(`${SEED_SHEET} page setup`)).toContain('A1:F27');

    await button(workbench, '撤销').click();
    await done(workbench, '已撤销：插入 7 个指标');
    expect(differences(await otherView(original), await otherView(await workbench.save()))).toEqual(
      [],
    );
    expect(await workbench.save()).toEqual(original);
    expect(workbench.complaints).toEqual([]);
  });
});
