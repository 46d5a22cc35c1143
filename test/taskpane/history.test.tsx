/** @jest-environment jsdom */
import { act } from 'react';
import { makePlan } from '../../src/plan/make-plan';
import type { Plan } from '../../src/plan/plan';
import { sheet, workbook } from '../session/samples';
import { RenderedPane } from './rendered-pane';
import { problemAt, SHEET, sampleCheck } from './sample-form';

let pane: RenderedPane;

beforeEach(() => {
  pane = new RenderedPane();
});

function plan(): Plan {
  const title = { key: 'bind-names', data: { count: '3' } } as const;
  const name = { kind: 'set-name', name: '基本支出', scope: null } as const;
  const edits = [{ ...name, before: null, after: `=${SHEET}!$C$5` }];
  return makePlan(title, edits, workbook(sheet(SHEET)));
}

const write = () => act(() => pane.session.apply(plan()));

describe('撤销 and 重做', () => {
  it('are off while there is nothing to take back', () => {
    expect(pane.button('没有可撤销的操作').getAttribute('aria-disabled')).toBe('true');
    expect(pane.button('没有可重做的操作').getAttribute('aria-disabled')).toBe('true');
  });

  it('say what they would do, and do it', async () => {
    await write();
    expect(pane.text).toContain('已完成：绑定 3 个名称');
    await pane.click('撤销：绑定 3 个名称');
    expect(pane.announcement).toBe('已撤销：绑定 3 个名称');
    await pane.click('重做：绑定 3 个名称');
    expect(pane.announcement).toBe('已重做：绑定 3 个名称');
    expect(pane.workspace.writes).toHaveLength(3);
  });

  it('stand beside what was written too, on one button that keeps the focus', async () => {
    await write();
    await pane.click('撤销');
    expect(document.activeElement).toBe(pane.button('重做'));
    await pane.click('重做');
    expect(document.activeElement).toBe(pane.button('撤销'));
  });

  it('are refused with the reason, and stay possible', async () => {
    await write();
    pane.workspace.refusal = { step: 'apply', failure: 'changed' };
    await pane.click('撤销：绑定 3 个名称');
    expect(pane.text).toContain('没有撤销：绑定 3 个名称');
    expect(pane.text).toContain('为免盖掉新内容，没有写入');
    await pane.click('撤销：绑定 3 个名称');
    expect(pane.announcement).toBe('已撤销：绑定 3 个名称');
    pane.workspace.refusal = { step: 'apply', failure: 'changed' };
    await pane.click('重做：绑定 3 个名称');
    expect(pane.announcement).toContain('没有重做：绑定 3 个名称');
  });

  it('are told of until the next check', async () => {
    await write();
    await pane.check(sampleCheck(problemAt('C5')));
    expect(pane.text).not.toContain('已完成');
    expect(pane.announcement).toContain('校验完成');
  });
});
