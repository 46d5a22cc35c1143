import type { Locator } from 'playwright-core';
import { fill } from '../../src/texts/sentence';
import { printLibrary } from '../../src/own/exchange/json-library';
import { workbookOf } from './blank-files';
import { readForm } from './gold';
import type { OfflinePage } from './offline-page';
import { protectedSeed, seed, twoForms, withNames } from './variants';
import type { Words } from './accessibility-words';

/** A way through the page, by which one comes to see some of its states. */
export interface Visitor {
  readonly offline: OfflinePage;
  readonly words: Words;
  /** The page looks as its name says, and is looked at. */
  readonly stop: (state: string) => Promise<void>;
}

type Tour = (visitor: Visitor) => Promise<void>;

const exactly = ({ offline }: Visitor, name: string) =>
  offline.page.getByRole('button', { name, exact: true }).first();
const called = ({ offline }: Visitor, name: string | RegExp) =>
  offline.page.getByRole('button', { name }).first();
/** A button whose name begins like a sentence of the texts, up to its first slot. */
const begins = (visitor: Visitor, sentence: string) =>
  called(visitor, new RegExp(`^${escaped(sentence.split('{')[0] ?? '')}`));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const label = ({ offline }: Visitor, name: string | RegExp) =>
  offline.page.getByLabel(name).first();

/** Waits until a sentence of the texts is to be read: by its longest part, as its slots may hold anything. */
function reads({ offline }: Visitor, sentence: string): Promise<void> {
  const parts = sentence.split(/\{\w+\}/).sort((a, b) => b.length - a.length);
  return offline.page
    .getByText(parts[0] ?? '')
    .first()
    .waitFor();
}

async function check(visitor: Visitor, bytes: Uint8Array): Promise<void> {
  const { offline, words } = visitor;
  await offline.open(bytes);
  await exactly(visitor, words.texts.pane.commands.check).click();
  await offline.page
    .getByText(words.texts.pane.commands.checking)
    .first()
    .waitFor({ state: 'detached' });
}

async function press(button: Locator): Promise<void> {
  await button.click();
}

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
  await press(called(visitor, new RegExp(escaped(rules['approximate-value'].title))));
  await begins(visitor, dismissals.explainLabel).waitFor();
  await stop('a problem chosen');
  await press(begins(visitor, words.ruleSettings.help.label));
  await stop('help of a problem');
  await press(begins(visitor, dismissals.explainLabel));
  await press(exactly(visitor, dismissals.save));
  await reads(visitor, dismissals.missing);
  await stop('an explanation without its reason');
  await offline.page.getByLabel(dismissals.reason, { exact: true }).fill('上级文件如此规定。');
  await press(exactly(visitor, dismissals.save));
  await reads(visitor, words.texts.plans.titles.explain);
  await offline.page.getByText(fill(dismissals.section, { count: '1' })).click();
  await stop('explained');
  await press(
    begins(
      visitor,
      fill(fixes.fixLabel, { title: rules['satisfaction-not-percent'].title, cell: 'E31' }),
    ),
  );
  await reads(visitor, fill(fixes.titles.replace, { name: '政协委员满意度', value: '≥90%' }));
  await stop('ways to put right');
  await press(
    called(visitor, fill(fixes.titles.replace, { name: '政协委员满意度', value: '≥90%' })),
  );
  await reads(visitor, words.texts.pane.changes.applied);
  await stop('put right');
  await press(
    begins(visitor, fill(fixes.fixLabel, { title: rules['class-missing'].title, cell: 'A1' })),
  );
  await label(visitor, /人均会议成本/).fill('很多');
  await stop('a number that is none');
  await press(exactly(visitor, words.texts.pane.history.undoThis));
  await reads(visitor, words.texts.pane.changes.undone);
  await stop('taken back');
};

const library: Tour = async (visitor) => {
  const { offline, words, stop } = visitor;
  const { library: lib, pane } = words.texts;
  const { own } = words;
  await check(visitor, seed());
  await offline.page.getByRole('tab', { name: pane.views.library }).click();
  await begins(visitor, lib.addLabel).waitFor();
  await stop('library');
  await offline.page.getByText(lib.sets.label, { exact: true }).click();
  await stop('sets of the library');
  await press(exactly(visitor, '会议'));
  await offline.page.keyboard.type('很多');
  await offline.page.locator('[aria-invalid=true]').first().waitFor();
  await stop('a set with a wrong value');
  await press(exactly(visitor, lib.tray.clear));
  await press(begins(visitor, lib.addLabel));
  for (const field of await offline.page
    .locator('input[aria-label*="："], input[aria-label*=": "]')
    .all())
    await field.fill('95');
  await stop('an indicator to insert');
  await press(exactly(visitor, own.library.show));
  await press(exactly(visitor, own.library.fromForm));
  await offline.page.getByRole('checkbox').nth(1).check();
  await stop('rows to keep');
  await press(begins(visitor, own.rows.save));
  await stop('rows kept or refused');
  const json = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
  await label(visitor, own.library.importLabel).setInputFiles(json);
  await reads(visitor, own.refused.title);
  await stop('import refused');
  const empty = printLibrary({ entries: [], sets: [] });
  await label(visitor, own.library.importLabel).setInputFiles({
    ...json,
    buffer: Buffer.from(empty),
  });
  await stop('import of nothing');
};

const panels: Tour = async (visitor) => {
  const { offline, words, stop } = visitor;
  const { pane, submission } = words.texts;
  const { own, ruleSettings, report } = words;
  await check(visitor, seed());
  await press(exactly(visitor, pane.settings.label));
  await label(visitor, pane.settings.listOnly).waitFor();
  await stop('settings');
  await press(exactly(visitor, ruleSettings.show));
  await offline.page.getByRole('combobox').first().waitFor();
  await stop('list of checks');
  await press(exactly(visitor, ruleSettings.hide));
  await press(exactly(visitor, own.packs.show));
  await reads(visitor, own.packs.what);
  const file = { name: '本区.json', mimeType: 'application/json', buffer: Buffer.from('{"id":1}') };
  await label(visitor, own.packs.chooseLabel).setInputFiles(file);
  await reads(visitor, own.packs.problems);
  await stop('a pack refused');
  await press(exactly(visitor, submission.command));
  await exactly(visitor, submission.start).waitFor();
  await stop('copy for submission');
  await press(exactly(visitor, submission.report.show));
  await exactly(visitor, report.sheet.pane.write).waitFor();
  await stop('report');
  await press(exactly(visitor, submission.start));
  await reads(visitor, submission.openedTitle);
  await stop('copy made');
  await press(exactly(visitor, pane.forms.bringOver));
  await reads(visitor, words.bringOver.alone);
  await stop('nothing to bring over');
};

const oldForm: Tour = async (visitor) => {
  const { words, stop } = visitor;
  const { pane } = words.texts;
  await visitor.offline.open(readForm('gz-archive-named'));
  await press(exactly(visitor, pane.forms.insert));
  await reads(visitor, words.texts.plans.titles['insert-template']);
  await stop('a form inserted');
  await press(exactly(visitor, pane.forms.bringOver));
  await begins(visitor, words.bringOver.start).waitFor();
  await stop('an old form to bring over');
  await visitor.offline.page.locator('summary').last().click();
  await stop('what stays behind');
  await press(begins(visitor, words.bringOver.start));
  await reads(visitor, pane.changes.applied);
  await stop('brought over');
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
  await press(exactly(visitor, words.page.unsaved.discard));
  await exactly(visitor, pane.commands.check).click();
  await press(begins(visitor, fixes.auto));
  await reads(visitor, fixes.list);
  await stop('all that is put right at once');
  await offline.page.reload();
  await check(visitor, withNames('workbook', { 项目支出: '#REF!' }));
  await press(exactly(visitor, binding.start));
  await exactly(visitor, binding.apply).waitFor();
  await stop('names to be given');
};

const noForm: Tour = async (visitor) => {
  const { offline, words, stop } = visitor;
  const { pane } = words.texts;
  const open = async (bytes: Uint8Array, sentence: string, state: string) => {
    await offline.page.reload();
    await check(visitor, bytes);
    await reads(visitor, sentence);
    await stop(state);
  };
  await open(readForm('gz-statistics-clean'), pane.clean.title, 'clean');
  await open(await workbookOf('姓名', '张三'), pane.noForm.title, 'no form');
  await open(await workbookOf(), pane.emptyWorkbook.title, 'empty workbook');
  await open(protectedSeed(), pane.marks.protectedTitle, 'protected');
  await open(readForm('gz-museum-shift'), words.reading.open, 'read on assumptions');
};

export const TOURS = {
  results,
  library,
  panels,
  oldForm,
  forms,
  noForm,
} as const satisfies Readonly<Record<string, Tour>>;

export const TOUR_NAMES = [
  'results',
  'library',
  'panels',
  'oldForm',
  'forms',
  'noForm',
] as const satisfies readonly (keyof typeof TOURS)[];
