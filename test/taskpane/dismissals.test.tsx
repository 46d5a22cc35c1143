/** @jest-environment jsdom */
import { act } from 'react';
import { readDismissals } from '../../src/dismissals/dismissal';
import { MemoryWorkspace } from '../session/memory-workspace';
import { RenderedPane } from './rendered-pane';
import { SEED } from './seed-snapshot';

let pane: RenderedPane;

beforeEach(async () => {
  pane = await RenderedPane.checked(new MemoryWorkspace(SEED));
});

const TITLE = '指标值空泛';
const kept = () =>
  readDismissals(pane.workspace.kept).map(({ rule, cell, reason }) => [rule, cell, reason]);
const focused = () => document.activeElement?.textContent ?? '';

async function openForm(): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await pane.click('下一个');
    if (!document.querySelector(`[aria-label="不改，写明原因：${TITLE}"]`)) continue;
    await pane.click(`不改，写明原因：${TITLE}`);
    return;
  }
  throw new Error(`no problem ${TITLE}`);
}

async function write(reason: string): Promise<void> {
  const field = document.querySelector('textarea');
  if (!field) throw new Error('nowhere to write');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      field,
      reason,
    );
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}

describe('a problem that the user leaves as it is', () => {
  it('wants a reason: the field has the focus, and nothing is kept without', async () => {
    await openForm();
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await write('   ');
    await pane.click('保存说明');
    expect(pane.text).toContain('请先写明原因，审核的人会看到它。');
    expect(kept()).toEqual([]);
  });

  it('goes from the list into that of what was explained, and the focus to what was done', async () => {
    await openForm();
    await write('上级统一口径');
    await pane.click('保存说明');
    await pane.says('已说明 1 条');
    const [only, ...others] = kept();
    expect([only?.[0], only?.[2], others]).toEqual(['vague-value', '上级统一口径', []]);
    expect(pane.text).toContain('已完成：说明 1 处不改的原因');
    expect(focused()).toContain('说明 1 处不改的原因');
    await pane.click('已说明 1 条');
    expect(pane.text).toContain('上级统一口径');
  });

  it('is a problem again once the reason is taken back, or the change undone', async () => {
    await openForm();
    await write('上级统一口径');
    await pane.click('保存说明');
    const explained = pane.text;
    await pane.click('已说明 1 条');
    await pane.click(`撤回对 ${String(kept()[0]?.[1])} 的说明：${TITLE}`);
    expect(kept()).toEqual([]);
    expect(pane.text).not.toBe(explained);
    expect(pane.text).not.toContain('已说明');
    await act(() => pane.session.undo());
    expect(kept()).toHaveLength(1);
  });

  it('is left by Escape, with the focus back on its button and nothing kept', async () => {
    await openForm();
    await pane.press('Escape');
    expect(document.querySelector('textarea')).toBeNull();
    expect(focused()).toBe('不改，写明原因');
    expect(kept()).toEqual([]);
  });
});

describe('a problem explained before its cell changed', () => {
  it('shows the old reason, which may be said to hold still', async () => {
    await openForm();
    await write('上级统一口径');
    await pane.click('保存说明');
    const [at] = readDismissals(pane.workspace.kept);
    const text = JSON.stringify({ dismissals: [{ ...at, content: '以前的内容' }] });
    pane.workspace.kept = text;
    await pane.click('一键校验');
    await openForm();
    expect(pane.text).toContain('之前的说明：上级统一口径。这里的内容后来改过，请再核对。');
    await pane.click(`仍按原来的说明：${TITLE}`);
    expect(kept()).toEqual([['vague-value', at?.cell, '上级统一口径']]);
    expect(pane.text).toContain('已说明 1 条');
  });
});

it('explanations that cannot be read are said to be there, and are not written over', async () => {
  pane.workspace.kept = '{"dismissals":';
  await pane.click('一键校验');
  await pane.says('工作簿里保存的说明或选定有一部分读不出来');
  await openForm();
  await write('上级统一口径');
  await pane.click('保存说明');
  await pane.says('工作簿里保存的说明和设定读不出来');
  expect(pane.workspace.kept).toBe('{"dismissals":');
});
