import { quoteSheet } from '../../src/snapshot/address';
import { eventually } from './eventually';
import { readGold } from './gold';
import { differences, otherView } from './other-view';
import { useWorkbench } from './use-workbench';
import { SECOND_SHEET, SEED, SEED_SHEET, twoForms } from './variants';

const visit = useWorkbench();
const gold = readGold(SEED);

describe('a workbook with a form on each of two sheets', () => {
  it('shows the form in front, lets another be picked, and leads to its cells', async () => {
    const original = twoForms();
    const workbench = await visit();
    await workbench.open(original);
    await workbench.press('一键校验');
    const { pane } = workbench;
    const picker = pane.frame.getByLabel('申报表', { exact: true });
    const first = await pane.findings();
    expect(first.filter(({ rule, cell }) => !gold.allows(rule, cell))).toEqual([]);
    await eventually(
      () => picker.locator('option').allInnerTexts(),
      [`${SEED_SHEET}：${first.length} 个问题`, `${SECOND_SHEET}：${first.length - 1} 个问题`],
    );
    await workbench.screenshot('two forms');

    await picker.selectOption({ index: 1 });
    await eventually(
      () => pane.findings(),
      first.filter(({ cell }) => cell !== 'F18'),
    );
    await pane.frame.locator('section li').getByRole('button').first().click();
    await eventually(
      async () => (await workbench.selected())?.startsWith(`${quoteSheet(SECOND_SHEET)}!`),
      true,
    );

    await workbench.press('清除标记');
    expect(differences(await otherView(original), await otherView(await workbench.save()))).toEqual(
      [],
    );
    expect(workbench.complaints).toEqual([]);
  });
});
