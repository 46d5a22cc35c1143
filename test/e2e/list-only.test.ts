import { textsFor } from '../../src/texts';
import { eventually } from './eventually';
import { readGold } from './gold';
import { useWorkbench } from './use-workbench';
import { SEED, seed } from './variants';

const visit = useWorkbench();
const texts = textsFor('zh-CN').pane;

describe('an Excel in which an add-in that writes clears Ctrl+Z', () => {
  it('is only read unless the user wants marks, and the saved file is the same byte for byte', async () => {
    const original = seed();
    const workbench = await visit();
    await workbench.open(original);
    await workbench.pickLevel('1.14');
    await workbench.press('一键校验');
    const found = await workbench.pane.findings();
    expect(found.length).toBeGreaterThanOrEqual(readGold(SEED).findings.length);
    await workbench.pane.text(texts.marks.listOnlyTitle).waitFor();
    expect((await workbench.drawn('F18')).fill).toBeNull();
    expect(await workbench.save()).toEqual(original);

    const { frame } = workbench.pane;
    await frame.getByRole('button', { name: texts.settings.label }).click();
    await frame.getByRole('checkbox', { name: texts.settings.listOnly }).click();
    await workbench.press('一键校验');
    await workbench.pane.text(texts.marks.listOnlyTitle).waitFor({ state: 'detached' });
    expect((await workbench.drawn('F18')).fill).not.toBeNull();

    await frame.getByRole('checkbox', { name: texts.settings.listOnly }).click();
    await workbench.press('一键校验');
    await workbench.pane.text(texts.marks.staleTitle).waitFor();
    await workbench.screenshot('list only, old marks');
    await workbench.press('清除标记');
    await eventually(async () => (await workbench.drawn('F18')).fill, null);
    expect(await workbench.save()).toEqual(original);
    expect(workbench.complaints).toEqual([]);
  });
});
