import { textsFor } from '../../src/texts';
import { otherView } from './other-view';
import { useWorkbench } from './use-workbench';
import { SEED_SHEET, seed, withNames } from './variants';

const visit = useWorkbench();
const { binding: texts } = textsFor('zh-CN');

describe('一键命名', () => {
  it('shows the names, writes them, and is taken back to the last byte', async () => {
    const workbench = await visit();
    await workbench.open(seed());
    await workbench.press('一键校验');
    const { frame } = workbench.pane;
    await frame.getByRole('button', { name: texts.start }).click();
    await frame.getByText('基本支出 → C5').waitFor();
    await workbench.screenshot('names, preview');
    await frame.getByRole('button', { name: texts.apply, exact: true }).click();
    await frame.getByText('已完成：绑定').first().waitFor();
    await workbench.screenshot('names, done');
    const names = (await otherView(await workbench.save())).get('names') ?? '';
    expect(names).toContain('基本支出');
    expect(names).toContain(`'${SEED_SHEET}'!$C$5`);
    expect(await frame.getByRole('button', { name: texts.start }).count()).toBe(0);

    await frame.getByRole('button', { name: '撤销', exact: true }).click();
    await frame.getByText('已撤销：绑定').first().waitFor();
    await workbench.press('清除标记');
    expect(await workbench.save()).toEqual(seed());
    expect(workbench.complaints).toEqual([]);
  });

  it('repairs a name that leads nowhere', async () => {
    const workbench = await visit();
    await workbench.open(withNames('workbook', { 基本支出: '#REF!' }));
    await workbench.press('一键校验');
    const { frame } = workbench.pane;
    await frame.getByRole('button', { name: texts.start }).click();
    await frame.getByText('修复：原来指向 #REF!').waitFor();
    await frame.getByRole('button', { name: texts.apply, exact: true }).click();
    await frame.getByText('已完成：绑定 1 个名称').first().waitFor();
    const names = (await otherView(await workbench.save())).get('names') ?? '';
    expect(names).not.toContain('#REF!');
    expect(names).toContain(`'${SEED_SHEET}'!$C$5`);
  });
});
