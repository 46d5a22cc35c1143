/** @jest-environment jsdom */
import { RULES_KEY } from '../../src/session/rules-setting';
import { ruleChoices } from '../../src/settings/rule-choices';
import { MemoryWorkspace } from '../session/memory-workspace';
import { RenderedPane } from './rendered-pane';
import { SEED } from './seed-snapshot';

let pane: RenderedPane;

beforeAll(async () => {
  await import('../../src/taskpane/header/settings-panel');
  await import('../../src/taskpane/rule-settings/rule-list');
});

beforeEach(async () => {
  pane = await RenderedPane.checked(new MemoryWorkspace(SEED));
});

function chosen(): Readonly<Record<string, string | null>> {
  const all = ruleChoices(pane.workspace.settings.get(RULES_KEY) ?? null);
  const set = all.flatMap(({ rules }) => rules).filter((rule) => rule.chosen !== null);
  return Object.fromEntries(set.map((rule) => [rule.id, rule.chosen]));
}

function selectOf(title: string): HTMLSelectElement {
  const selects = [...document.querySelectorAll('select')];
  const found = selects.find((select) => select.ariaLabel === `级别：${title}`);
  if (!found) throw new Error(`no choice for ${title}`);
  return found;
}

/** Goes through the list until the problem with this title is the current one. */
async function goTo(title: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await pane.click('下一个');
    if (document.querySelector(`[aria-label="不再检查：${title}"]`)) return;
  }
  throw new Error(`no problem ${title}`);
}

describe('a problem in the list', () => {
  it('offers to be no longer looked for, once it is the current one', async () => {
    expect(document.querySelector('[aria-label^="不再检查"]')).toBeNull();
    await goTo('指标值空泛');
    await pane.click('不再检查：指标值空泛');
    await pane.says('1 项检查已关闭：指标值空泛。');
    expect(chosen()).toEqual({ 'vague-value': 'off' });
    expect(pane.announcement).toContain('已完成：设置检查项目“指标值空泛”');
  });

  it('may be given another severity, and its own again', async () => {
    await goTo('指标值空泛');
    await pane.click('调整级别');
    await pane.change(selectOf('指标值空泛'), 'error');
    expect(chosen()).toEqual({ 'vague-value': 'error' });
    await pane.change(selectOf('指标值空泛'), '');
    expect(pane.workspace.settings.get(RULES_KEY)).toBeNull();
  });
});

describe('what is switched off', () => {
  it('can be switched on again where that is said', async () => {
    await goTo('指标值空泛');
    await pane.click('不再检查：指标值空泛');
    await pane.says('1 项检查已关闭');
    await pane.click('恢复检查：指标值空泛');
    expect(pane.text).not.toContain('项检查已关闭');
    expect(chosen()).toEqual({});
  });

  it('comes back by 撤销', async () => {
    await goTo('指标值空泛');
    await pane.click('不再检查：指标值空泛');
    await pane.says('1 项检查已关闭');
    await pane.click('撤销：设置检查项目“指标值空泛”');
    expect(pane.text).not.toContain('项检查已关闭');
  });
});

describe('the list of all checks', () => {
  beforeEach(async () => {
    await pane.click('设置');
    await pane.click('检查项目…');
  });

  it('has every rule with what it is by itself', () => {
    const { options } = selectOf('指标值空泛');
    expect([...options].map(({ text }) => text)).toEqual([
      '默认（警告）',
      '错误',
      '警告',
      '提示',
      '不检查',
    ]);
    const titles = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(titles.slice(0, 3)).toEqual(['资金', '完整性', '指标值']);
    expect(document.querySelectorAll('select[aria-label^="级别："]')).toHaveLength(
      ruleChoices(null).flatMap(({ rules }) => rules).length,
    );
  });

  it('sets rules, follows what is undone, and sets them all back', async () => {
    await pane.change(selectOf('指标值空泛'), 'off');
    await pane.change(selectOf('指标值是约数'), 'info');
    expect(chosen()).toEqual({ 'vague-value': 'off', 'approximate-value': 'info' });
    await pane.click('撤销：');
    expect(selectOf('指标值是约数').value).toBe('');
    expect(selectOf('指标值空泛').value).toBe('off');
    await pane.click('全部恢复默认');
    expect(chosen()).toEqual({});
    expect(selectOf('指标值空泛').value).toBe('');
  });

  it('writes nothing by being looked at', () => {
    expect(pane.workspace.settings.size).toBe(0);
  });
});
