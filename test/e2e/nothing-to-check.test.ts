import { textsFor } from '../../src/texts';
import { workbookOf } from './blank-files';
import { readGold } from './gold';
import { useWorkbench } from './use-workbench';
import { protectedSeed, SEED, withNames } from './variants';

const visit = useWorkbench();
const { pane: texts } = textsFor('zh-CN');

describe('a workbook that cannot be checked as usual', () => {
  it.each([
    ['another table', () => workbookOf('姓名', '张三', '李四'), texts.noForm.title],
    ['nothing at all', () => workbookOf(), texts.emptyWorkbook.title],
  ])('with %s gets a clear sentence and stays as it is', async (_what, make, sentence) => {
    const original = await make();
    const workbench = await visit();
    await workbench.open(original);
    await workbench.press('一键校验');
    await workbench.pane.text(sentence).waitFor();
    expect(await workbench.save()).toEqual(original);
    expect(workbench.complaints).toEqual([]);
  });

  it('with a broken name reports the name and reads the field by its label', async () => {
    const workbench = await visit();
    await workbench.open(withNames('workbook', { 项目支出: '#REF!' }));
    await workbench.press('一键校验');
    const found = await workbench.pane.findings();
    expect(found.filter(({ rule }) => rule === 'name-broken')).toHaveLength(1);
    const others = found.filter(({ rule }) => rule !== 'name-broken');
    const gold = readGold(SEED);
    expect(others.filter(({ rule, cell }) => !gold.allows(rule, cell))).toEqual([]);
  });

  it('with a protected sheet is listed in full, not marked, and says why', async () => {
    const original = protectedSeed();
    const workbench = await visit();
    await workbench.open(original);
    await workbench.press('一键校验');
    await workbench.pane.text(texts.marks.protectedTitle).waitFor();
    const found = await workbench.pane.findings();
    const gold = readGold(SEED);
    expect(found.length).toBeGreaterThanOrEqual(gold.findings.length);
    expect((await workbench.drawn('F18')).fill).toBeNull();
    await workbench.screenshot('protected sheet');
    expect(await workbench.save()).toEqual(original);
    expect(workbench.complaints).toEqual([]);
  });
});
