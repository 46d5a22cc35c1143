/** @jest-environment jsdom */
import { rules } from '../../src/rules';
import type { Language } from '../../src/texts/texts';
import { ruleHelp as english } from '../../src/texts/en-US/rule-help';
import * as load from '../../src/texts/load';
import { ruleHelp as chinese } from '../../src/texts/zh-CN/rule-help';
import { ruleHelpWords } from '../../src/texts/zh-CN/rule-help/words';
import { MemoryWorkspace } from '../session/memory-workspace';
import { RenderedPane } from './rendered-pane';
import { SEED } from './seed-snapshot';

// The words come over the network in the real pane: here they may fail to.
jest.mock('../../src/texts/load', () => ({
  __esModule: true,
  ...jest.requireActual<typeof load>('../../src/texts/load'),
}));

let pane: RenderedPane;

beforeAll(async () => {
  await import('../../src/taskpane/rule-help/rule-help-view');
});

afterEach(() => {
  jest.restoreAllMocks();
});

const TITLES = { 'zh-CN': '说明：指标值空泛', 'en-US': 'About this check: Vague value' };

/** Checks the seed form and goes to the problem with vague values. */
async function goToVagueValue(language: Language): Promise<HTMLElement> {
  pane = new RenderedPane(new MemoryWorkspace(SEED), language);
  pane.isRealCheck = true;
  const [check, next] = language === 'zh-CN' ? ['一键校验', '下一个'] : ['Check form', 'Next'];
  await pane.click(check);
  for (let step = 0; step < 60; step++) {
    await pane.click(next);
    const found = document.querySelector<HTMLElement>(`[aria-label="${TITLES[language]}"]`);
    if (found) return found;
  }
  throw new Error('no vague value');
}

const headings = () => [...document.querySelectorAll('h3')].map((each) => each.textContent);
const status = (toggle: HTMLElement) => toggle.nextElementSibling?.textContent;

/** What the words of the help wait for each time that they are asked for; all others come at once. */
function beforeHelp(wait: () => Promise<void>): void {
  const { loadWords } = load;
  jest
    .spyOn(load, 'loadWords')
    .mockImplementation((chapter, language) =>
      chapter === 'ruleHelp'
        ? wait().then(() => loadWords(chapter, language))
        : loadWords(chapter, language),
    );
}

describe('the help of a problem', () => {
  it('stands with the current problem only, closed, and is not fetched', async () => {
    const fetched = jest.spyOn(load, 'loadWords');
    const toggle = await goToVagueValue('zh-CN');
    expect(toggle.ariaExpanded).toBe('false');
    expect(document.querySelectorAll('[aria-label^="说明："]')).toHaveLength(1);
    expect(headings()).toEqual([]);
    expect(fetched.mock.calls.map(([chapter]) => chapter)).not.toContain('ruleHelp');
  });

  it('opens below its button with what the page of the rule says, and keeps the focus', async () => {
    const toggle = await goToVagueValue('zh-CN');
    await pane.click('说明：指标值空泛');
    expect(toggle.ariaExpanded).toBe('true');
    expect(document.activeElement).toBe(toggle);
    const panel = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
    expect(panel?.ariaLabel).toBe('说明：指标值空泛');
    const { what, why, remedy } = chinese['vague-value'];
    for (const sentence of [what, why, remedy]) expect(panel?.textContent).toContain(sentence);
    for (const basis of rules['vague-value'].basis) {
      expect(panel?.textContent).toContain(ruleHelpWords.bases[basis]);
    }
    expect(headings()).toEqual(['查什么', '为什么', '怎么改', '会提示', '不会提示', '依据']);
    const lines = [...(panel?.querySelectorAll('li') ?? [])].map((li) => li.textContent.trim());
    expect(lines.slice(0, 3)).toEqual([
      '质量指标 活动组织质量 良好',
      '社会效益指标 文化氛围 显著提升',
      '质量指标 活动安全达标率 =100%',
    ]);
  });

  it('closes by the same button and goes with its problem', async () => {
    const toggle = await goToVagueValue('zh-CN');
    await pane.click('说明：指标值空泛');
    await pane.click('说明：指标值空泛');
    expect([toggle.ariaExpanded, headings()]).toEqual(['false', []]);
    await pane.click('说明：指标值空泛');
    await pane.click('上一个');
    expect(headings()).toEqual([]);
  });

  it('says that it could not be had, and tries again with the focus on its button', async () => {
    const connections = [Promise.reject(new Error('offline'))];
    beforeHelp(() => connections.pop() ?? Promise.resolve());
    const toggle = await goToVagueValue('zh-CN');
    await pane.click('说明：指标值空泛');
    expect(status(toggle)).toBe('说明没有读出来，可能是网络断了。连上网络后再试一次。');
    await pane.click('重试');
    expect(document.activeElement).toBe(toggle);
    expect(status(toggle)).toBe('');
    expect(headings()).toContain('怎么改');
  });

  it('says that it is loading, and stays closed when it was closed before it came', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    beforeHelp(() => arrived);
    const toggle = await goToVagueValue('zh-CN');
    await pane.click('说明：指标值空泛');
    expect([toggle.ariaExpanded, status(toggle)]).toEqual(['true', '正在读取说明…']);
    await pane.click('说明：指标值空泛');
    arrive();
    await pane.press('Shift');
    expect([toggle.ariaExpanded, status(toggle), headings()]).toEqual(['false', '', []]);
  });

  it('speaks English where Excel does', async () => {
    await goToVagueValue('en-US');
    await pane.click(TITLES['en-US']);
    expect(headings()[0]).toBe('What it finds');
    expect(pane.text).toContain(english['vague-value'].what);
  });
});
