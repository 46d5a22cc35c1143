/** @jest-environment jsdom */
import { act } from 'react';
import type { CheckedForm } from '../../src/check';
import type { Finding } from '../../src/rules/finding';
import { live as words } from '../../src/texts/zh-CN/live';
import { MemoryLive } from '../session/live/memory-live';
import { MemoryWorkspace } from '../session/memory-workspace';
import { sheet, workbook } from '../session/samples';
import { RenderedPane } from './rendered-pane';
import { problemAt, SHEET, sampleCheck, showing } from './sample-form';

let live: MemoryLive;
let pane: RenderedPane;

beforeAll(async () => {
  await import('../../src/taskpane/header/settings-panel');
});

beforeEach(() => {
  const workspace = new MemoryWorkspace(workbook(sheet(SHEET)));
  live = new MemoryLive(workspace.snapshot);
  const check = (): readonly CheckedForm[] => pane.forms;
  pane = new RenderedPane(workspace, 'zh-CN', live.parts(check));
});
/** The workbook becomes one in which these are found, without anybody pressing anything. */
async function becomes(...problems: readonly Finding[]): Promise<void> {
  pane.forms = [sampleCheck(...problems)];
  await act(() => live.tell());
}

const said = () => document.querySelector('span[aria-live=polite]:not([role])')?.textContent;

it('the list follows the workbook, and the change is told in few words', async () => {
  await pane.check(sampleCheck(problemAt('C5'), problemAt('F20')));
  expect(pane.announcement).toContain('校验完成');
  await becomes(problemAt('C5'));
  expect(pane.sections).toEqual([['预算整体情况1', ['C5']]]);
  expect(pane.announcement).toBe('');
  expect(said()).toBe('问题 2 → 1');
  await becomes(problemAt('C9'));
  expect(said()).toBe('');
});

it('the place that the user reads stays the current one and keeps the focus while rows move', async () => {
  await pane.check(sampleCheck(problemAt('C5'), problemAt('F20'), problemAt('F21')));
  await pane.click('下一个');
  await pane.click('下一个');
  expect(pane.current).toEqual(['F20']);
  await becomes(problemAt('C5'), problemAt('F21'), problemAt('F22'));
  expect(pane.current).toEqual(['F21']);
  await pane.click('下一个');
  expect(pane.current).toEqual(['F22']);
});

it('a card that stays keeps the focus, one that goes passes it on', async () => {
  await pane.check(sampleCheck(showing('#REF!', 'C5'), showing('#DIV/0!', 'C9')));
  const card = [...document.querySelectorAll('li button')].find((each) =>
    each.textContent.includes('C9'),
  );
  if (!(card instanceof HTMLElement)) throw new Error('no card');
  card.focus();
  await becomes(showing('#DIV/0!', 'C9'));
  expect(document.activeElement).toBe(card);
  await becomes(showing('#N/A', 'F20'));
  expect(document.activeElement?.textContent).toContain('F20');
});

it('says that the marks have not followed, and nothing once they are right again', async () => {
  await pane.check(sampleCheck(problemAt('C5')));
  await becomes(problemAt('C5'), problemAt('C9'));
  expect(pane.text).toContain(words.marksTitle);
  await becomes(problemAt('C5'));
  expect(pane.text).not.toContain(words.marksTitle);
  expect(pane.workspace.writes).toHaveLength(1);
});

it('says that the structure has changed until the next check', async () => {
  await pane.check(sampleCheck(problemAt('C5')));
  live.next = { isDoubtful: true };
  await becomes(problemAt('C5'));
  live.next = {};
  await becomes(problemAt('C5'), problemAt('C9'));
  expect(pane.text).toContain(words.doubtfulTitle);
  expect(said()).toBe(words.doubtfulTitle);
  await pane.check(sampleCheck(problemAt('C5')));
  expect(pane.text).not.toContain(words.doubtfulTitle);
});

it('keeps the list where the change cannot be read, and says so', async () => {
  await pane.check(sampleCheck(problemAt('C5')));
  live.failure = 'too-large';
  await becomes(problemAt('C5'), problemAt('C9'));
  expect(pane.text).toContain(words.behindTitle);
  expect(pane.text).toContain(words.behind['too-large']);
  expect(pane.sections).toEqual([['预算整体情况1', ['C5']]]);
});

it('does nothing before the first check, and says where it cannot be', async () => {
  live.isPossible = false;
  await becomes(problemAt('C5'));
  expect(live.rereads).toBe(0);
  await pane.check(sampleCheck(problemAt('C5')));
  expect(pane.text).toContain(words.unavailableTitle);
});

it('can be switched off and on', async () => {
  await pane.check(sampleCheck(problemAt('C5')));
  await pane.click('设置');
  await pane.click(words.option);
  await becomes(problemAt('C9'));
  expect(live.rereads).toBe(0);
  expect(pane.sections).toEqual([['预算整体情况1', ['C5']]]);
  await pane.click(words.option);
  expect(pane.sections).toEqual([['预算整体情况1', ['C9']]]);
  await becomes(problemAt('C5'));
  expect(pane.sections).toEqual([['预算整体情况1', ['C5']]]);
});
