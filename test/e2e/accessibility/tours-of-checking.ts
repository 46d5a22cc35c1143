import { fill } from '../../../src/texts/sentence';
import { workbookOf } from '../blank-files';
import { readForm } from '../gold';
import { protectedSeed, seed, twoForms, withNames } from '../variants';
import { begin, begins, called, check, escaped, exactly, label, reads, type Tour } from './visitor';
import { holdProgress } from './hold-progress';
import { manyForms } from './workbooks';

const results: Tour = async (visitor) => {
  const { offline, words, stop } = visitor;
  const { fixes, rules, dismissals } = words;
  await stop('start');
  await offline.drop({ 'x.xlsx': new Uint8Array(3) });
  await reads(visitor, words.page.files['not-xlsx']);
  await stop('a file refused');
  await offline.open(seed());
  await stop('welcome');
  await check(visitor, seed());
  await stop('results');
  await called(visitor, new RegExp(escaped(rules['approximate-value'].title))).click();
  await begins(visitor, dismissals.explainLabel).waitFor();
  await stop('a problem chosen');
  await begins(visitor, words.ruleSettings.help.label).click();
  await stop('help of a problem');
  await begins(visitor, dismissals.explainLabel).click();
  await exactly(visitor, dismissals.save).click();
  await reads(visitor, dismissals.missing);
  await stop('an explanation without its reason');
  await offline.page.getByLabel(dismissals.reason, { exact: true }).fill('上级文件如此规定。');
  await exactly(visitor, dismissals.save).click();
  await reads(visitor, words.texts.plans.titles.explain);
  await offline.page.getByText(fill(dismissals.section, { count: '1' })).click();
  await stop('explained');
  await begins(
    visitor,
    fill(fixes.fixLabel, { title: rules['satisfaction-not-percent'].title, cell: 'E31' }),
  ).click();
  await reads(visitor, fill(fixes.titles.replace, { name: '政协委员满意度', value: '≥90%' }));
  await stop('ways to put right');
  await called(
    visitor,
    fill(fixes.titles.replace, { name: '政协委员满意度', value: '≥90%' }),
  ).click();
  await reads(visitor, words.texts.pane.changes.applied);
  await stop('put right');
  await begins(
    visitor,
    fill(fixes.fixLabel, { title: rules['class-missing'].title, cell: 'A1' }),
  ).click();
  await label(visitor, /人均会议成本/).fill('很多');
  await stop('a number that is none');
  await exactly(visitor, words.texts.pane.history.undoThis).click();
  await reads(visitor, words.texts.pane.changes.undone);
  await stop('taken back');
};

const forms: Tour = async (visitor) => {
  const { offline, words, stop } = visitor;
  const { pane, binding } = words.texts;
  const { fixes } = words;
  await check(visitor, twoForms());
  await label(visitor, pane.form.label).waitFor();
  await stop('two forms');
  await offline.drop({ 'y.xlsx': readForm('gz-agri-tasks') });
  await offline.page.getByRole('dialog').waitFor();
  await stop('unsaved changes');
  await exactly(visitor, words.page.unsaved.discard).click();
  await exactly(visitor, pane.commands.check).click();
  await begins(visitor, fixes.auto).click();
  await reads(visitor, fixes.list);
  await stop('all that is put right at once');
  await begin(visitor);
  await check(visitor, withNames('workbook', { 项目支出: '#REF!' }));
  await exactly(visitor, binding.start).click();
  await exactly(visitor, binding.apply).waitFor();
  await stop('names to be given');
};

const noForm: Tour = async (visitor) => {
  const { words, stop } = visitor;
  const { pane } = words.texts;
  const open = async (bytes: Uint8Array, sentence: string, state: string) => {
    await begin(visitor);
    await check(visitor, bytes);
    await reads(visitor, sentence);
    await stop(state);
  };
  await open(readForm('gz-statistics-clean'), pane.clean.title, 'clean');
  await open(await workbookOf('姓名', '张三'), pane.noForm.title, 'no form');
  await open(await workbookOf(), pane.emptyWorkbook.title, 'empty workbook');
  await open(
    await workbookOf('项目支出绩效目标', '产出指标：购置设备77台；质量指标：验收合格率100%。'),
    words.reading.nearlyForms['prose-form'],
    'nearly a form',
  );
  await open(protectedSeed(), pane.marks.protectedTitle, 'protected');
  await open(readForm('gz-museum-shift'), words.reading.open, 'read on assumptions');
};

/** More forms than one finds by looking: so many that the check says how far it has got. */
const MANY = 40;

const many: Tour = async (visitor) => {
  const { offline, words, stop } = visitor;
  const { pane } = words.texts;
  await offline.open(manyForms(MANY));
  const release = await holdProgress(offline.page);
  await exactly(visitor, pane.commands.check).click();
  await offline.page.getByRole('progressbar').waitFor();
  await stop('a long check under way');
  await exactly(visitor, words.manyForms.cancel).click();
  await release();
  await reads(visitor, pane.changes.cancelled.body);
  await stop('a long check stopped');
  await exactly(visitor, pane.commands.check).click();
  await offline.page.getByRole('searchbox', { name: words.manyForms.find }).fill('部门2');
  await reads(visitor, words.manyForms.found);
  await stop('a form found among many');
  await begin(visitor);
  await check(visitor, readForm('sc-township-batch'));
  await reads(visitor, pane.steps.total);
  await stop('a list of projects');
  await offline.page.getByRole('tab', { name: pane.views.library }).click();
  await begins(visitor, words.texts.library.addLabel).click();
  for (const field of await offline.page.locator('li input[type=text]').all()) {
    await field.fill('95');
  }
  await label(visitor, words.texts.library.projects.label).waitFor();
  await stop('an indicator for one of several projects');
};

export const TOURS_OF_CHECKING = { results, forms, noForm, many } as const;
