import AxeBuilder from '@axe-core/playwright';
import { textsFor } from '../../../src/texts';
import { own } from '../../../src/texts/zh-CN/own';
import { ruleHelp } from '../../../src/texts/zh-CN/rule-help';
import { ruleSettings } from '../../../src/texts/zh-CN/rule-settings';
import { workbookOf } from '../blank-files';
import { readForm } from '../gold';
import { useWorkbench } from '../use-workbench';
import { protectedSeed, seed, twoForms } from '../variants';
import type { WorkbenchPage } from '../workbench-page';

const visit = useWorkbench();
const texts = textsFor('zh-CN').pane;

/** What axe finds wrong in the pane. Fluent's focus guards are empty on purpose. */
async function violations(
  { page }: WorkbenchPage,
  onlyRules?: readonly string[],
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page })
    .include(['iframe', '#root'])
    .exclude(['iframe', '[data-tabster-dummy]']);
  if (onlyRules) builder.withRules([...onlyRules]);
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

type Arrange = (workbench: WorkbenchPage) => Promise<void>;

const checked =
  (make: () => Uint8Array | Promise<Uint8Array>, sentence: string): Arrange =>
  async (workbench) => {
    await workbench.open(await make());
    await workbench.press('一键校验');
    await workbench.pane.frame.getByText(sentence).first().waitFor();
  };

const STATES: readonly (readonly [string, Arrange])[] = [
  ['welcome', (workbench) => workbench.pane.text(texts.welcome.title).waitFor()],
  ['results', checked(seed, '个问题')],
  ['two forms', checked(twoForms, texts.form.label)],
  ['clean', checked(() => readForm('gz-statistics-clean'), texts.clean.title)],
  ['no form', checked(() => workbookOf(), texts.emptyWorkbook.title)],
  ['protected', checked(protectedSeed, texts.marks.protectedTitle)],
  [
    'library with an entry and its preview',
    async (workbench) => {
      const { frame } = workbench.pane;
      await workbench.open(seed());
      await workbench.press('一键校验');
      await frame.getByRole('button', { name: '选指标：成本指标' }).click();
      await frame
        .getByRole('button', { name: /^加入：/ })
        .first()
        .click();
      await workbench.page.keyboard.type('500');
      await frame.getByText('第 24 行新增').waitFor();
    },
  ],
  [
    'library with its sets, a value that is no number',
    async (workbench) => {
      const { frame } = workbench.pane;
      await workbench.press('插入指标');
      await frame.getByText('常用模板').click();
      await frame.getByRole('button', { name: '会议', exact: true }).click();
      await workbench.page.keyboard.type('很多');
      await frame.locator('[aria-invalid=true]').first().waitFor();
    },
  ],
  [
    'names before and after they are written',
    async (workbench) => {
      const { frame } = workbench.pane;
      await workbench.open(seed());
      await workbench.press('一键校验');
      await frame.getByRole('button', { name: '一键命名' }).click();
      await frame.getByText('基本支出 → C5').waitFor();
      expect(await violations(workbench)).toEqual([]);
      await frame.getByRole('button', { name: '命名', exact: true }).click();
      await frame.getByText('已完成：绑定').first().waitFor();
    },
  ],
  [
    'help of a problem',
    async (workbench) => {
      const { frame } = workbench.pane;
      await workbench.open(seed());
      await workbench.press('一键校验');
      await workbench.pane.place({ rule: 'approximate-value', cell: 'F18' }).click();
      await frame.getByRole('button', { name: /^说明：/ }).click();
      await frame.getByText(ruleHelp['approximate-value'].remedy).waitFor();
      await frame.getByRole('button', { name: '调整级别' }).click();
      await frame.getByRole('combobox', { name: /^级别：/ }).waitFor();
    },
  ],
  [
    'ways to put a problem right, with a number to be typed',
    async (workbench) => {
      const { frame } = workbench.pane;
      await workbench.open(seed());
      await workbench.press('一键校验');
      await frame.getByRole('button', { name: '改正：满意度没有写成比例（E31）' }).click();
      await frame.getByText('E31：“满意”改为“≥90%”').first().waitFor();
      expect(await violations(workbench)).toEqual([]);
      await frame.getByRole('button', { name: /^改正：缺少一类指标/ }).click();
      await frame.getByLabel('人均会议成本：数值').waitFor();
    },
  ],
  [
    'all that is put right at once',
    async (workbench) => {
      const { frame } = workbench.pane;
      await workbench.open(readForm('gz-agri-tasks'));
      await workbench.press('一键校验');
      await frame.getByRole('button', { name: /^自动改正/ }).click();
      await frame.getByText(/^将改正/).waitFor();
    },
  ],
  [
    'an old form before it is brought over',
    async (workbench) => {
      const { frame } = workbench.pane;
      await workbench.open(readForm('gz-agri-tasks'));
      await frame.getByRole('button', { name: '插入申报表' }).click();
      await frame.getByText('已完成：插入申报表').first().waitFor();
      await frame.getByRole('button', { name: '带入旧表', exact: true }).click();
      await frame.getByRole('button', { name: /^带入 \d+ 处$/ }).waitFor();
      await frame.getByText('没有带入的 1 处', { exact: true }).click();
    },
  ],
  [
    'rows of the form to be kept, and what is kept',
    async (workbench) => {
      const { frame } = workbench.pane;
      await workbench.open(seed());
      await workbench.press('插入指标');
      await frame.getByRole('button', { name: own.library.show }).click();
      await frame.getByRole('button', { name: own.library.fromForm }).click();
      await frame.getByLabel('选择第 18 行').check();
      await frame.getByLabel('选择第 20 行').check();
      await frame.getByRole('button', { name: '保存 2 条' }).click();
      await frame.getByText(own.faults['no-class']).first().waitFor();
      expect(await violations(workbench)).toEqual([]);
      await frame.getByLabel('选择第 20 行').uncheck();
      await frame.getByLabel(own.rows.set).fill('会议保障');
      await frame.getByRole('button', { name: '保存 1 条' }).click();
      await frame.getByRole('button', { name: '编辑：保障与会市领导及委员的数量' }).click();
    },
  ],
  [
    'a rule pack with mistakes',
    async (workbench) => {
      const { frame } = workbench.pane;
      await frame.getByRole('button', { name: texts.settings.label }).click();
      await frame.getByRole('button', { name: own.packs.show }).click();
      const file = { name: '本区.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
      await frame.getByLabel(own.packs.chooseLabel).setInputFiles(file);
      await frame.getByText('处写得不对，没有使用').waitFor();
    },
  ],
  [
    'list of all checks',
    async (workbench) => {
      const { frame } = workbench.pane;
      await workbench.open(seed());
      await workbench.press('一键校验');
      await frame.getByRole('button', { name: texts.settings.label }).click();
      await frame.getByRole('button', { name: ruleSettings.show }).click();
      await frame
        .getByRole('combobox', { name: /^级别：/ })
        .first()
        .waitFor();
    },
  ],
  [
    'list only, settings open',
    async (workbench) => {
      await workbench.open(seed());
      await workbench.pickLevel('1.14');
      await workbench.press('一键校验');
      await workbench.pane.text(texts.marks.listOnlyTitle).waitFor();
      await workbench.pane.frame.getByRole('button', { name: texts.settings.label }).click();
    },
  ],
];

it.each(STATES)('the pane has no barrier that axe knows: %s', async (state, arrange) => {
  const workbench = await visit();
  await arrange(workbench);
  expect(await violations(workbench)).toEqual([]);
  // Nothing but colours is another matter then.
  await workbench.page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(workbench, ['color-contrast'])).toEqual([]);
  await workbench.screenshot(`${state}, forced colours`);
});
