/** @jest-environment jsdom */
import { readDecisions } from '../../src/form/decisions/kept-decisions';
import type { SheetSnapshot } from '../../src/snapshot/snapshot';
import { moved, together, withCells, workbook } from '../form/alter-snapshot';
import { SLIPPED_ROW, TWO_UNITS, TWO_VALUES } from '../form/decisions/ambiguous-drawings';
import { drawnSheet } from '../form/layouts/drawn-sheet';
import { MemoryWorkspace } from '../session/memory-workspace';
import { RenderedPane } from './rendered-pane';

let pane: RenderedPane;

async function checked(sheet: SheetSnapshot, kept: string | null = null): Promise<void> {
  const workspace = new MemoryWorkspace(workbook(sheet));
  workspace.kept = kept;
  pane = await RenderedPane.checked(workspace);
}

function choice(about: string): HTMLSelectElement {
  const selects = [...document.querySelectorAll('select')];
  const found = selects.find((select) => select.ariaLabel === `读法：${about}`);
  if (!found) throw new Error(`no choice “${about}”`);
  return found;
}

const choices = (about: string): readonly string[] =>
  [...choice(about).options].map(({ text }) => text);

/** Chooses an option as a person would, by its words. */
async function choose(about: string, words: string): Promise<void> {
  const select = choice(about);
  select.focus();
  const option = [...select.options].find(({ text }) => text === words);
  if (!option) throw new Error(`no option “${words}”`);
  await pane.change(select, option.value);
}

const decided = (): readonly string[] =>
  readDecisions(pane.workspace.kept).map(({ about, at, choice }) => `${about} ${at} ${choice}`);

describe('what was assumed in reading a form', () => {
  it('says what else there is', async () => {
    await checked(drawnSheet(TWO_UNITS));
    expect(pane.text).toContain('表上既写“万元”又写“元”，已按 C2 写的单位读取。');
    expect(choices('金额单位')).toEqual(['自动（万元）', '万元', '元']);
    await checked(drawnSheet(TWO_VALUES));
    expect(choices('哪一列是年度指标值')).toEqual([
      '自动（D 列“目标值”）',
      'D 列“目标值”',
      'E 列“计划值”',
    ]);
    await checked(drawnSheet(SLIPPED_ROW));
    expect(choices('“著录条目”所在行是否错开')).toEqual([
      '自动（错开一列）',
      '错开一列',
      '与表头对齐',
    ]);
  });

  it('can be decided otherwise: kept in the workbook, told, with the focus where it was', async () => {
    await checked(drawnSheet(TWO_UNITS));
    await choose('金额单位', '元');
    expect(decided()).toEqual(['unit  元']);
    expect(pane.text).toContain('金额单位，由您选定。');
    expect(pane.text).not.toContain('表上既写“万元”又写“元”');
    expect(pane.announcement).toContain('已完成：选定读法：金额单位');
    expect(document.activeElement).toBe(choice('金额单位'));
    expect(choice('金额单位').selectedOptions[0]?.text).toBe('元');
  });

  it('is read by itself again when that is chosen, or undone', async () => {
    await checked(drawnSheet(TWO_UNITS));
    await choose('金额单位', '元');
    await choose('金额单位', '自动（万元）');
    expect(pane.workspace.kept).toBeNull();
    expect(pane.text).toContain('表上既写“万元”又写“元”');
    await pane.click('撤销：取消选定的读法：金额单位');
    expect(decided()).toEqual(['unit  元']);
    await pane.click('撤销：选定读法：金额单位');
    expect(pane.workspace.kept).toBeNull();
  });

  it('writes nothing by being looked at', async () => {
    await checked(drawnSheet(TWO_UNITS));
    expect(pane.workspace.kept).toBeNull();
  });
});

describe('a decision that no longer fits', () => {
  it('is told, and can be deleted', async () => {
    await checked(drawnSheet(TWO_VALUES));
    await choose('哪一列是年度指标值', 'E 列“计划值”');
    const { kept } = pane.workspace;
    await checked(withCells(drawnSheet(TWO_VALUES), { E4: '备注' }), kept);
    expect(pane.text).toContain('选定过“哪一列是年度指标值：计划值”（工作表“表”），但表已改动');
    await pane.click('删除这项选择：哪一列是年度指标值');
    expect(pane.text).not.toContain('选定过');
    expect(pane.workspace.kept).toBeNull();
    expect(document.activeElement?.textContent).toContain('已完成：取消选定的读法');
  });
});

describe('what is no form', () => {
  const both = together('表', drawnSheet(TWO_UNITS), moved(drawnSheet(TWO_VALUES), 12, 0));

  it('is set aside, told with the others, and brought back', async () => {
    await checked(both);
    expect(pane.select('select').options).toHaveLength(2);
    await pane.click('“部门整体支出绩效目标申报表”不是申报表，不检查');
    expect(decided()).toEqual(['form 部门整体支出绩效目标申报表 none']);
    await pane.says('工作表“表”上的“部门整体支出绩效目标申报表”已选定为不检查。');
    expect(choices('哪一列是年度指标值')).toHaveLength(3);
    await pane.click('恢复检查：部门整体支出绩效目标申报表');
    expect(pane.workspace.kept).toBeNull();
    expect(pane.select('select').options).toHaveLength(2);
  });

  it('can be brought back where no other form is left', async () => {
    await checked(drawnSheet(TWO_UNITS));
    await pane.click('“部门整体支出绩效目标申报表”不是申报表，不检查');
    await pane.says('没有找到');
    await pane.says('工作表“表”上的“部门整体支出绩效目标申报表”已选定为不检查。');
    await pane.click('恢复检查：部门整体支出绩效目标申报表');
    expect(choices('金额单位')).toHaveLength(3);
  });
});
