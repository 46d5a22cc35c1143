import { live } from '../../src/texts/zh-CN/live';
import { eventually } from './eventually';
import { useWorkbench } from './use-workbench';
import { SEED_SHEET, seed } from './variants';

const visit = useWorkbench();

it('a problem that is put right in the sheet leaves the list without a press of a button', async () => {
  const workbench = await visit();
  await workbench.open(seed());
  const { pane } = workbench;
  await workbench.press('一键校验');
  const found = await pane.findings();
  const approximate = pane.place({ rule: 'approximate-value', cell: 'F18' });
  await approximate.click();
  await eventually(() => workbench.selectedInGrid(), `${SEED_SHEET}!F18`);

  await workbench.type('F18', '≥550人');
  await approximate.waitFor({ state: 'detached' });
  expect(await pane.findings()).toEqual(found.filter(({ cell }) => cell !== 'F18'));
  await pane.text(live.marksTitle).waitFor();
  await workbench.screenshot('live');

  await workbench.type('F18', '约550人');
  await approximate.waitFor();
  expect(await pane.findings()).toEqual(found);
  await pane.text(live.marksTitle).waitFor({ state: 'detached' });
  expect(workbench.complaints).toEqual([]);
});
