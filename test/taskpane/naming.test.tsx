/** @jest-environment jsdom */
import { printCell } from '../../src/snapshot/address';
import type { Edit } from '../../src/plan/edit';
import type { NameSnapshot, Snapshot } from '../../src/snapshot/snapshot';
import { readNameTarget } from '../../src/snapshot/name-target';
import { MemoryWorkspace } from '../session/memory-workspace';
import { RenderedPane } from './rendered-pane';
import { SEED } from './seed-snapshot';

let pane: RenderedPane;

async function checked(snapshot: Snapshot): Promise<void> {
  pane = await RenderedPane.checked(new MemoryWorkspace(snapshot));
}

function name(key: string, formula: string): NameSnapshot {
  return { name: key, scope: null, visible: true, formula, target: readNameTarget(formula) };
}

const isName = ({ kind }: Edit) => kind === 'set-name';

describe('一键命名', () => {
  it('shows name and cells before anything is written', async () => {
    await checked(SEED);
    expect(pane.text).toContain('还有 15 处没有命名');
    await pane.click('一键命名');
    await pane.says('基本支出 → C5新增');
    expect(pane.workspace.writes.filter(({ edits }) => edits.some(isName))).toEqual([]);
    expect(document.activeElement).toBe(pane.button('命名'));
  });

  it('writes them in one step', async () => {
    await checked(SEED);
    await pane.click('一键命名');
    await pane.says('将在工作表');
    await pane.click('命名');
    expect(pane.announcement).toBe('已完成：绑定 15 个名称');
    const [write] = pane.workspace.writes.filter(({ edits }) => edits.some(isName));
    expect(write?.edits.filter(isName)).toHaveLength(15);
  });

  it('can be left', async () => {
    await checked(SEED);
    await pane.click('一键命名');
    await pane.says('将在工作表');
    await pane.click('不命名');
    expect(pane.text).not.toContain('将在工作表');
  });

  it('leaves a name that means something else, unless the user gives it up', async () => {
    await checked({ ...SEED, names: [name('基本支出', '=0.06')] });
    await pane.click('一键命名');
    await pane.says('另有所指');
    await pane.click('替换“基本支出”');
    await pane.says('基本支出 → C5修复：原来指向 0.06');
  });

  it('says why it could not read', async () => {
    await checked(SEED);
    pane.workspace.refusal = { step: 'read', failure: 'cell-edit' };
    await pane.click('一键命名');
    await pane.says('正在编辑单元格');
  });
});

describe('several forms on one sheet', () => {
  it('are refused with the reason', async () => {
    const [sheet] = SEED.sheets;
    if (!sheet) throw new Error('no sheet');
    const below = [...sheet.cells.values()].map((cell) => ({ ...cell, row: cell.row + 40 }));
    const cells = new Map(sheet.cells);
    for (const cell of below) cells.set(printCell(cell), cell);
    const merges = [
      ...sheet.merges,
      ...sheet.merges.map((area) => ({ ...area, top: area.top + 40, bottom: area.bottom + 40 })),
    ];
    await checked({ ...SEED, sheets: [{ ...sheet, cells, merges }] });
    await pane.click('一键命名');
    await pane.says('上有 2 份申报表');
  });
});
