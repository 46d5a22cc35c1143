import { textsFor } from '../../src/texts';
import { useWorkbench } from './use-workbench';
import { seed } from './variants';

const visit = useWorkbench();
const { binding } = textsFor('zh-CN');

it('what an earlier sitting of the add-in wrote is still taken back to the last byte', async () => {
  const workbench = await visit();
  await workbench.open(seed());
  await workbench.press('一键校验');
  const { frame } = workbench.pane;
  await frame.getByRole('button', { name: binding.start }).click();
  await frame.getByRole('button', { name: binding.apply, exact: true }).click();
  await frame.getByText('已完成：绑定').first().waitFor();

  await workbench.pickLevel('1.14');
  await frame.getByRole('button', { name: '撤销：绑定' }).click();
  await frame.getByText('已撤销：绑定').first().waitFor();
  await workbench.press('清除标记');
  expect(await workbench.save()).toEqual(seed());
  expect(workbench.complaints).toEqual([]);
});
