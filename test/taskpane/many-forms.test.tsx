/** @jest-environment jsdom */
import { act } from 'react';
import type { CheckedForm } from '../../src/check';
import type { Course } from '../../src/session/course';
import { MemoryWorkspace } from '../session/memory-workspace';
import { sheet, workbook } from '../session/samples';
import { RenderedPane } from './rendered-pane';
import { problemAt, sampleCheck, SHEET } from './sample-form';

let pane: RenderedPane;

beforeAll(async () => {
  await import('../../src/taskpane/progress/check-progress');
});

const forms = (count: number): readonly CheckedForm[] =>
  Array.from({ length: count }, (_, at) => {
    const checked = sampleCheck(problemAt('C5'));
    return { ...checked, form: { ...checked.form, sheet: `部门${at + 1}` } };
  });

const options = () => [...document.querySelectorAll('option')].map(({ text }) => text);

it('finds a form among many by a part of its name', async () => {
  pane = new RenderedPane();
  await pane.check(...forms(30));
  expect(options()).toHaveLength(30);
  await pane.type('查找申报表', '门23');
  expect(pane.text).toContain('找到 1 份');
  expect(options().map((text) => text.slice(0, 4))).toEqual(['部门1：', '部门23']);
  await pane.type('查找申报表', '教育');
  expect(pane.text).toContain('没有名称含“教育”的工作表，请换个词。');
});

it('has no use for a search among few', async () => {
  pane = new RenderedPane();
  await pane.check(...forms(3));
  expect(document.querySelector('input[type=search]')).toBeNull();
});

describe('a long check', () => {
  /** Each rest takes a second; the work waits in it until the test lets it go on. */
  async function begun() {
    let now = 0;
    let goOn: () => void = () => undefined;
    const pacing = {
      now: () => (now += 1_000),
      turn: () => new Promise<void>((resolve) => (goOn = resolve)),
    };
    const rests = async (course: Course) => {
      for (let done = 100; done <= 300; done += 100) {
        await course.rest({ phase: 'checking', done, total: 300 });
      }
      return forms(2);
    };
    pane = new RenderedPane(new MemoryWorkspace(workbook(sheet(SHEET))), 'zh-CN', {
      pacing,
      checkOn: (course) => () => rests(course),
    });
    await pane.click('一键校验');
    return () =>
      act(async () => {
        goOn();
        await new Promise((resolve) => setTimeout(resolve));
      });
  }

  it('tells how far it has got', async () => {
    const goOn = await begun();
    expect(pane.text).toContain('正在校验：100/300');
    expect(pane.text).toContain('已完成 50%');
    await goOn();
    expect(pane.text).toContain('正在校验：200/300');
    expect(pane.text).toContain('已完成 75%');
  });

  it('is stopped by a button, which hands the focus on', async () => {
    const goOn = await begun();
    await pane.click('停止校验');
    await goOn();
    expect(pane.text).toContain('校验已停止');
    expect(pane.announcement).toBe(
      '校验已停止 这次没有新的结果，表格没有改动。需要时请再点“一键校验”。',
    );
    expect(document.activeElement).toBe(pane.button('一键校验'));
    expect(pane.workspace.writes).toEqual([]);
  });
});
