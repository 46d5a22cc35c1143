/** @jest-environment jsdom */
import { MemoryWorkspace } from '../session/memory-workspace';
import { RenderedPane } from './rendered-pane';
import { SEED } from './seed-snapshot';

/** Chinese words that a screen reader would try to read in English. */
function misread(): readonly string[] {
  const texts = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const words = node.textContent ?? '';
    const { parentElement } = node;
    const language = parentElement?.closest('[lang]')?.getAttribute('lang');
    const isSpoken = !parentElement?.closest('style, script, option');
    if (isSpoken && /\p{Script=Han}/u.test(words) && language !== 'zh-CN') found.push(words);
  }
  return found;
}

// WCAG 3.1.2: the language of each part is told to whoever reads it out.
describe('words of the form in an English pane', () => {
  it('are told to be Chinese: in problems, their remedies and the library', async () => {
    const pane = new RenderedPane(new MemoryWorkspace(SEED), 'en-US');
    pane.isRealCheck = true;
    await pane.click('Check form');
    expect(pane.text).toMatch(/\p{Script=Han}/u);
    expect(misread()).toEqual([]);
    await pane.click('Choose indicators: 成本指标');
    await pane.click('Add: 人均会议成本');
    expect(misread()).toEqual([]);
  });
});
