import { printLibrary } from '../../../src/own/exchange/json-library';
import { readForm } from '../gold';
import { seed } from '../variants';
import { begins, check, exactly, label, reads, type Tour } from './visitor';

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
  await exactly(visitor, '会议').click();
  await offline.page.keyboard.type('很多');
  await offline.page.locator('[aria-invalid=true]').first().waitFor();
  await stop('a set with a wrong value');
  await exactly(visitor, lib.tray.clear).click();
  await begins(visitor, lib.addLabel).click();
  for (const field of await offline.page
    .locator('input[aria-label*="："], input[aria-label*=": "]')
    .all())
    await field.fill('95');
  await stop('an indicator to insert');
  await exactly(visitor, own.library.show).click();
  await exactly(visitor, own.library.fromForm).click();
  await offline.page.getByRole('checkbox').nth(1).check();
  await stop('rows to keep');
  await begins(visitor, own.rows.save).click();
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
  await exactly(visitor, pane.settings.label).click();
  await label(visitor, pane.settings.listOnly).waitFor();
  await stop('settings');
  await exactly(visitor, ruleSettings.show).click();
  await offline.page.getByRole('combobox').first().waitFor();
  await stop('list of checks');
  await exactly(visitor, ruleSettings.hide).click();
  await exactly(visitor, own.packs.show).click();
  await reads(visitor, own.packs.what);
  const file = { name: '本区.json', mimeType: 'application/json', buffer: Buffer.from('{"id":1}') };
  await label(visitor, own.packs.chooseLabel).setInputFiles(file);
  await reads(visitor, own.packs.problems);
  await stop('a pack refused');
  await exactly(visitor, submission.command).click();
  await exactly(visitor, submission.start).waitFor();
  await stop('copy for submission');
  await exactly(visitor, submission.report.show).click();
  await exactly(visitor, report.sheet.pane.write).waitFor();
  await stop('report');
  await exactly(visitor, submission.start).click();
  await reads(visitor, submission.openedTitle);
  await stop('copy made');
  await exactly(visitor, pane.forms.bringOver).click();
  await reads(visitor, words.bringOver.alone);
  await stop('nothing to bring over');
};

const oldForm: Tour = async (visitor) => {
  const { words, stop } = visitor;
  const { pane } = words.texts;
  await visitor.offline.open(readForm('gz-archive-named'));
  await exactly(visitor, pane.forms.insert).click();
  await reads(visitor, words.texts.plans.titles['insert-template']);
  await stop('a form inserted');
  await exactly(visitor, pane.forms.bringOver).click();
  await begins(visitor, words.bringOver.start).waitFor();
  await stop('an old form to bring over');
  await visitor.offline.page.locator('summary').last().click();
  await stop('what stays behind');
  await begins(visitor, words.bringOver.start).click();
  await reads(visitor, pane.changes.applied);
  await stop('brought over');
};

export const TOURS_OF_TOOLS = { library, panels, oldForm } as const;
