/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import '../../src/commands';
import { commands } from '../../src/commands/commands';
import { runtime } from '../../src/commands/runtime';
import type { Session } from '../../src/session/state';

const seed = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));

async function session(): Promise<Session> {
  const current = await runtime();
  if (current.kind !== 'excel') throw new Error(`runtime is ${current.kind}`);
  return current.session;
}

beforeEach(async () => {
  await excelHost.open(seed);
});

afterEach(() => {
  excelHost.faults.cellEdit = false;
});

it('一键校验 checks, shows the pane and completes once', async () => {
  const shown = jest.fn();
  const stop = excelHost.onShowTaskpane(shown);
  expect(await excelHost.runCommand('checkForms')).toEqual({ completed: 1 });
  stop();
  expect(shown).toHaveBeenCalledTimes(1);
  expect((await session()).getState()).toMatchObject({ busy: null, outcome: { kind: 'checked' } });
});

it('清除标记 takes the marks away and completes once', async () => {
  const { check, preferMarks } = await session();
  preferMarks('mark');
  await check();
  const formats = () => excelHost.workbook.sheets[0]?.conditionalFormats.length;
  expect(formats()).toBeGreaterThan(0);
  expect(await excelHost.runCommand('clearMarks')).toEqual({ completed: 1 });
  expect(formats()).toBe(0);
});

it('一键校验 shows what it found to someone who was looking at the library', async () => {
  await excelHost.runCommand('insertIndicators');
  await excelHost.runCommand('checkForms');
  expect((await session()).getState().view).toEqual({ kind: 'problems' });
});

it('插入指标 shows the pane at the library and completes once', async () => {
  const shown = jest.fn();
  const stop = excelHost.onShowTaskpane(shown);
  expect(await excelHost.runCommand('insertIndicators')).toEqual({ completed: 1 });
  stop();
  expect(shown).toHaveBeenCalledTimes(1);
  expect((await session()).getState().view).toEqual({ kind: 'library', wanted: null });
});

it('插入申报表 inserts at once, shows the pane at the form and completes once', async () => {
  const shown = jest.fn();
  const stop = excelHost.onShowTaskpane(shown);
  expect(await excelHost.runCommand('insertForm')).toEqual({ completed: 1 });
  stop();
  expect(shown).toHaveBeenCalledTimes(1);
  expect(excelHost.workbook.sheets).toHaveLength(2);
  expect((await session()).getState()).toMatchObject({
    view: { kind: 'problems' },
    change: { kind: 'applied', title: { key: 'insert-template' } },
    outcome: { kind: 'checked', current: 1 },
  });
});

it.each(['checkForms', 'clearMarks', 'insertForm'])(
  '%s completes once while a cell is edited',
  async (name) => {
    excelHost.faults.cellEdit = true;
    expect(await excelHost.runCommand(name)).toEqual({ completed: 1 });
  },
);

it('two clicks are one check, and each is completed', async () => {
  const outcomes = await Promise.all([
    excelHost.runCommand('checkForms'),
    excelHost.runCommand('checkForms'),
  ]);
  expect(outcomes).toEqual([{ completed: 1 }, { completed: 1 }]);
});

it('every function that the manifest names is there and completes', async () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const names = [...manifest.matchAll(/<FunctionName>(.+?)<\/FunctionName>/g)].map(
    ([, name = '']) => name,
  );
  expect(names.sort()).toEqual(Object.keys(commands).sort());
  for (const name of names) {
    expect(await excelHost.runCommand(name)).toEqual({ completed: 1 });
  }
});

it('speaks the language of Excel', async () => {
  expect(await runtime()).toMatchObject({ kind: 'excel', language: 'zh-CN' });
});
