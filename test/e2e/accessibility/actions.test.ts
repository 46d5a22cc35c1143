import type { Locator } from 'playwright-core';
import { fill } from '../../../src/texts/sentence';
import { useOfflinePage, type OfflinePage } from '../offline-page';
import { eventually } from '../eventually';
import { seed } from '../variants';
import { begins, check, escaped, exactly, type Visitor } from './visitor';
import { wordsOf } from './words';

const { visit } = useOfflinePage();

async function visitor(): Promise<Visitor> {
  const offline = await visit();
  return { offline, words: await wordsOf('zh-CN'), stop: () => Promise.resolve() };
}

const focused = ({ page }: OfflinePage): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return '';
    return (at.ariaLabel ?? at.innerText).split('\n').join(' ') || at.tagName;
  });

/** As the keyboard does it: the button has the focus when it is pressed. */
async function enter(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

/** Keeps every text that a live region comes to hold, from now on. */
const listen = ({ page }: OfflinePage): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const told = new Map<Element, string>();
    const hear = () => {
      for (const region of document.querySelectorAll(
        '[aria-live=polite], [role=status], [role=alert]',
      )) {
        const text = region.textContent.trim();
        if (text !== (told.get(region) ?? '')) said.push(text);
        told.set(region, text);
      }
    };
    for (const region of document.querySelectorAll(
      '[aria-live=polite], [role=status], [role=alert]',
    )) {
      told.set(region, region.textContent.trim());
    }
    new MutationObserver(hear).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
const timesSaid = ({ page }: OfflinePage, sentence: string): Promise<number> =>
  page.evaluate((words) => {
    const said: unknown = Reflect.get(window, 'said');
    return Array.isArray(said) ? said.filter((text) => String(text).includes(words)).length : -1;
  }, sentence);

describe('the focus goes on where it was', () => {
  it('when an indicator leaves the tray, and to the search when none is left', async () => {
    const visiting = await visitor();
    const { offline, words } = visiting;
    const { library, pane } = words.texts;
    await check(visiting, seed());
    await offline.page.getByRole('tab', { name: pane.views.library }).click();
    await begins(visiting, library.addLabel).click();
    await begins(visiting, library.addLabel).click();
    const remove = offline.page.getByRole('button', {
      name: new RegExp(`^${escaped(library.tray.remove.split('{')[0] ?? '')}`),
    });
    await enter(remove.first());
    await eventually(() => remove.count(), 1);
    await eventually(async () => (await focused(offline)) !== '', true);
    await enter(exactly(visiting, library.tray.clear));
    await eventually(() => remove.count(), 0);
    await eventually(() => focused(offline), library.search.label);
  });

  it('when names are not given after all, and when an explanation is left', async () => {
    const visiting = await visitor();
    const { offline, words } = visiting;
    const { binding } = words.texts;
    await check(visiting, seed());
    await enter(exactly(visiting, binding.start));
    await eventually(() => focused(offline), binding.apply);
    await enter(exactly(visiting, binding.cancel));
    await eventually(() => focused(offline), binding.start);

    const title = words.rules['approximate-value'].title;
    await enter(offline.page.getByRole('button', { name: new RegExp(escaped(title)) }).first());
    await enter(begins(visiting, words.dismissals.explainLabel));
    await eventually(() => focused(offline), 'TEXTAREA');
    await offline.page.keyboard.press('Escape');
    await eventually(() => focused(offline), fill(words.dismissals.explainLabel, { title }));
  });

  it('when a problem is put right and when that is taken back', async () => {
    const visiting = await visitor();
    const { offline, words } = visiting;
    await check(visiting, seed());
    const { title } = words.rules['satisfaction-not-percent'];
    await enter(begins(visiting, fill(words.fixes.fixLabel, { title, cell: 'E31' })));
    const way = fill(words.fixes.titles.replace, { name: '政协委员满意度', value: '≥90%' });
    await enter(offline.page.getByRole('button', { name: new RegExp(escaped(way)) }).first());
    await offline.page.locator('[aria-current=true]').waitFor();
    await eventually(
      () =>
        offline.page.locator('[aria-current=true]').evaluate((at) => at === document.activeElement),
      true,
    );
    const { undoThis, redoThis } = words.texts.pane.history;
    await enter(exactly(visiting, undoThis));
    await eventually(() => focused(offline), redoThis);
  });
});

it('what came of an action is said once', async () => {
  const visiting = await visitor();
  const { offline, words } = visiting;
  const { pane } = words.texts;
  await offline.open(seed());
  await listen(offline);
  await enter(exactly(visiting, pane.commands.check));
  const [finished = ''] = pane.announcements.found.split('{');
  await eventually(() => timesSaid(offline, finished), 1);
  await enter(exactly(visiting, pane.commands.clear));
  await eventually(() => timesSaid(offline, pane.marks.clearedTitle), 1);
  await enter(exactly(visiting, words.texts.binding.start));
  await enter(exactly(visiting, words.texts.binding.apply));
  const [done = ''] = pane.changes.applied.split('{');
  await eventually(() => timesSaid(offline, done), 1);
});

it('on a small screen the page stays at the problem that is chosen, whose cell is shown in the sheet', async () => {
  const visiting = await visitor();
  const { offline, words } = visiting;
  await check(visiting, seed());
  await offline.page.setViewportSize({ width: 320, height: 400 });
  const { title } = words.rules['vague-value'];
  const card = offline.page.getByRole('button', { name: new RegExp(escaped(title)) }).first();
  await card.click();
  await eventually(() => card.getAttribute('aria-current'), 'true');
  const isInView = await card.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  expect(isInView).toBe(true);
  const cell = offline.page.locator('[role=gridcell][aria-selected=true]');
  await eventually(() => cell.getAttribute('data-cell'), 'E21');
  const isShown = await cell.evaluate((element) => {
    const desk = element.closest('table')?.parentElement?.getBoundingClientRect();
    const { top } = element.getBoundingClientRect();
    return desk !== undefined && top >= desk.top && top < desk.bottom;
  });
  expect(isShown).toBe(true);
});
