/** @jest-environment ./test/excel-environment.ts */
import { act } from 'react';
import { checkWorkbook, currentPacks } from '../../../src/commands/check-workbook';
import { keepText } from '../../../src/excel/browser/kept-texts';
import { PACKS_NAME } from '../../../src/own/packs/kept-packs';
import { ownPacks } from '../../../src/taskpane/own/packs-store';
import { textsFor } from '../../../src/texts';
import { takeSnapshot } from '../../../src/workbook/plan/take-snapshot';
import { drawnWorkbook } from '../../library/drawn-workbook';
import { TERRACE, TERRACE_PACK } from '../../own/layouts/terrace';
import { MemoryWorkspace } from '../../session/memory-workspace';
import { RenderedPane } from '../rendered-pane';
import { SEED } from '../seed-snapshot';
import { chooseFile } from './choose-file';

const FIELD = '选择规则包文件（JSON）';
const PACK = {
  id: 'tianhe',
  version: '2026.1',
  name: '天河区财政局',
  region: null,
  rules: [{ settings: { 'few-indicators': { severity: 'error', options: { minimum: 40 } } } }],
};
const TITLE = textsFor('zh-CN').rules['few-indicators'].title;

let pane: RenderedPane;
beforeEach(async () => {
  localStorage.clear();
  dispatchEvent(new Event('storage'));
  pane = await opened();
});
/** The settings with the list of packs open. */
async function opened(): Promise<RenderedPane> {
  await import('../../../src/taskpane/header/settings-panel');
  await import('../../../src/taskpane/own/own-packs');
  const fresh = new RenderedPane(new MemoryWorkspace(SEED));
  await fresh.click('设置');
  await fresh.click('我的规则包…');
  return fresh;
}

const panel = () => document.querySelector('[aria-label=我的规则包]')?.textContent ?? '';
const severities = () =>
  checkWorkbook(SEED)
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'few-indicators')
    .map(({ severity }) => severity);

it('a pack is chosen, listed with what it changes, and used by every check from then on', async () => {
  expect(severities()).toEqual([]);
  await chooseFile(FIELD, '天河.json', JSON.stringify(PACK));
  expect(panel()).toContain('已加上规则包“天河区财政局”（2026.1 版）');
  expect(panel()).toContain(`tianhe，2026.1 版设置 1 项检查：${TITLE}。`);
  expect(severities()).toEqual(['error']);
  expect(currentPacks().map(({ id }) => id)).toEqual(['general', 'guangzhou', 'tianhe']);
});

it('the form’s own names of classes are those that the pane speaks of and writes', async () => {
  await chooseFile(FIELD, '梯田州.json', TERRACE_PACK);
  await import('../../../src/taskpane/fixes/panels');
  const whole = TERRACE.replace(
    '带来什么',
    '^|何时办完|活动完成时间|11月底前\n^|花多少|活动成本|≤10万元\n带来什么',
  );
  const workspace = new MemoryWorkspace(takeSnapshot(drawnWorkbook(whole)));
  const fresh = new RenderedPane(workspace, 'zh-CN', { check: checkWorkbook });
  await fresh.click('一键校验');
  await fresh.says('没有“服务对象评价”');
  await fresh.click('选指标：服务对象评价');
  await fresh.says('满意度');
  expect(fresh.entries.filter((name) => !/满意|好评/u.test(name))).toEqual([]);
  await fresh.click('校验');
  await fresh.click('改正：缺少一类指标（A1）');
  await fresh.says('服务对象满意度');
  await fresh.type('服务对象满意度：数值', '95');
  await fresh.click('添加 服务对象满意度');
  await fresh.says('已完成');
  const written = JSON.stringify(workspace.writes);
  expect(written).toContain('服务对象评价');
  expect(written).toContain('群众打分');
  expect(written).not.toContain('服务对象满意度指标');
});

it('is switched off and on, and removed', async () => {
  await chooseFile(FIELD, '天河.json', JSON.stringify(PACK));
  await pane.click('使用“天河区财政局”');
  expect(severities()).toEqual([]);
  await pane.click('使用“天河区财政局”');
  expect(severities()).toEqual(['error']);
  await pane.click('移除规则包：天河区财政局');
  expect(panel()).toContain('还没有规则包。');
  expect(severities()).toEqual([]);
  expect(document.activeElement?.textContent).toContain('已移除规则包“天河区财政局”。');
});

it('a newer version takes the place of the older one', async () => {
  await chooseFile(FIELD, '天河.json', JSON.stringify(PACK));
  await chooseFile(FIELD, '天河.json', JSON.stringify({ ...PACK, version: '2026.2' }));
  expect(panel()).toContain('规则包“天河区财政局”已由 2026.1 版换成 2026.2 版。');
  expect(ownPacks.getState().value).toHaveLength(1);
});

it('a mistake is told with its place and what would be right, as the command line tells it', async () => {
  const wrong = { ...PACK, rules: [{ settings: { 'few-indicator': { severity: 'error' } } }] };
  await chooseFile(FIELD, '天河.json', JSON.stringify(wrong, null, 2));
  expect(panel()).toContain('“天河.json”有 1 处写得不对，没有使用：');
  expect(panel()).toMatch(/第 \d+ 行第 \d+ 列，rules\[0\]\.settings\.few-indicator：/u);
  expect(panel()).toContain('没有“few-indicator”这条规则。是不是“few-indicators”？');
  expect(ownPacks.getState().value).toEqual([]);
});

it('what is kept and broken stands in no check’s way: it is put aside, said, and may be dropped', async () => {
  keepText(PACKS_NAME, '{"version":1,"packs":[{"isOn":true,"pack":{"id":5}}]}');
  act(() => {
    dispatchEvent(new Event('storage'));
  });
  expect(checkWorkbook(SEED).length).toBeGreaterThan(0);
  pane = await opened();
  expect(panel()).toContain('有一部分读不出来，已放在一边');
  await pane.click('知道了，删去');
  expect(panel()).not.toContain('已放在一边');
  expect(Object.keys(localStorage)).toEqual([]);
});

it('says when the machine may keep nothing', async () => {
  const storage = jest.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  await chooseFile(FIELD, '天河.json', JSON.stringify(PACK));
  storage.mockRestore();
  expect(panel()).toContain('浏览器不允许加载项在本机保存内容');
});

it('says when the machine is full', async () => {
  const set = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await chooseFile(FIELD, '天河.json', JSON.stringify(PACK));
  set.mockRestore();
  expect(panel()).toContain('存储空间满了');
});
