/** @jest-environment jsdom */
import { MemoryWorkspace } from '../session/memory-workspace';
import { sheet, workbook } from '../session/samples';
import { problemAt, SHEET, sampleCheck } from './sample-form';
import { RenderedPane } from './rendered-pane';

let pane: RenderedPane;

beforeAll(async () => {
  await import('../../src/taskpane/header/settings-panel');
});

beforeEach(() => {
  pane = new RenderedPane();
});

describe('marks', () => {
  it('that a protected sheet refuses are explained beside the full list', async () => {
    pane.workspace.snapshot = workbook(sheet(SHEET, { protected: true }));
    await pane.check(sampleCheck(problemAt('C5')));
    expect(pane.text).toContain(`工作表“${SHEET}”受保护`);
    expect(pane.announcement).toContain('没有做标记');
    expect(pane.sections).toEqual([['预算整体情况1', ['C5']]]);
  });

  it('that could not be written are explained', async () => {
    pane.workspace.refusal = { step: 'apply', failure: 'read-only' };
    await pane.check(sampleCheck(problemAt('C5')));
    expect(pane.text).toContain('工作簿是只读的');
  });

  it('are not set where the user wants the list alone, and the pane says how to have them', async () => {
    await pane.click('设置');
    await pane.click('只列表不标记');
    await pane.check(sampleCheck(problemAt('C5')));
    expect(pane.workspace.marks.size).toBe(0);
    expect(pane.text).toContain('取消“只列表不标记”');
    expect(pane.session.getState().markPreference).toBe('list-only');
  });

  it('of an earlier check are called old when the user wants the list alone from then on', async () => {
    await pane.check(sampleCheck(problemAt('C5')));
    await pane.click('设置');
    await pane.click('只列表不标记');
    await pane.check(sampleCheck(problemAt('C6')));
    expect(pane.text).toContain('表里的标记是以前的');
    expect(pane.announcement).toContain('表里的标记是以前的');
    await pane.click('清除标记');
    expect(pane.text).not.toContain('表里的标记是以前的');
  });

  it('of an earlier session are gone after 清除标记, and the pane says so', async () => {
    await pane.click('清除标记');
    expect(pane.text).toContain('表格里没有绩效目标助手的标记了');
    expect(pane.announcement).toBe('标记已清除');
  });

  it('are gone after 清除标记, while the list stays', async () => {
    await pane.check(sampleCheck(problemAt('C5')));
    await pane.click('清除标记');
    expect(pane.workspace.marks.size).toBe(0);
    expect(pane.text).toContain('标记已清除');
    expect(pane.announcement).toBe('标记已清除');
    expect(pane.sections).toEqual([['预算整体情况1', ['C5']]]);
  });
});

describe('in an Excel whose Ctrl+Z a mark would clear', () => {
  it('lists only, until the user decides otherwise', async () => {
    pane = new RenderedPane(new MemoryWorkspace(workbook(sheet(SHEET)), false));
    await pane.check(sampleCheck(problemAt('C5')));
    expect(pane.text).toContain('只列问题，没有改动表格');
    await pane.click('设置');
    await pane.click('只列表不标记');
    await pane.check(sampleCheck(problemAt('C5')));
    expect(pane.workspace.marks.get(SHEET)).toHaveLength(1);
  });
});
