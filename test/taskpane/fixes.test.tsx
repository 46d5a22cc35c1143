/** @jest-environment jsdom */
import { isReversible } from '../../src/plan/edit';
import type { Write } from '../../src/plan/plan';
import { refusalOf } from '../../src/plan/refusals/refusal';
import { parseCell } from '../../src/snapshot/address';
import { areaOf } from '../../src/snapshot/area';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { readForPlan } from '../../src/workbook/plan/read-for-plan';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { setRowHeight } from '../../src/workbook/structure/set-row-height';
import { protectSheet } from '../../src/workbook/protection/protect-sheet';
import { restyle } from '../../src/workbook/styles/restyle';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { openSample } from '../library/inserting';
import { WorkspaceError } from '../../src/session/workspace';
import { MemoryWorkspace } from '../session/memory-workspace';
import { RenderedPane } from './rendered-pane';
import './seed-snapshot';

/** A workbook in memory in which what is written can be read again. */
class WorkbookWorkspace extends MemoryWorkspace {
  constructor(readonly workbook: Workbook) {
    super(takeSnapshot(workbook));
    const record = this.apply;
    this.apply = async (write: Write) => {
      const edits = write.edits.filter(isReversible).filter(({ kind }) => kind !== 'set-setting');
      if (edits.length > 0) {
        const reading = readForPlan(workbook, write, write.expects);
        const refusal = refusalOf(write, reading);
        if (refusal) throw new WorkspaceError(refusal.reason, undefined, refusal.places);
        applyPlan(workbook, { ...write, edits, title: { key: 'fix', data: { count: '1' } } });
      }
      await record(write);
      this.snapshot = takeSnapshot(workbook);
    };
  }

  /** Somebody types while the pane is open. */
  type(address: string, text: string): void {
    const [sheet] = this.workbook.sheets;
    const cell = parseCell(address);
    if (!sheet || !cell) throw new Error(address);
    enterCell(this.workbook, sheet, cell, text);
    this.snapshot = takeSnapshot(this.workbook);
  }

  value(address: string): unknown {
    return this.snapshot.sheets[0]?.cells.get(address)?.value ?? null;
  }
}

let workspace: WorkbookWorkspace;
let pane: RenderedPane;

beforeAll(async () => {
  await import('../../src/taskpane/fixes/panels');
});

/** @param prepare what somebody did to the workbook before */
async function checked(
  name: string,
  prepare: (workbook: Workbook) => void = () => undefined,
): Promise<void> {
  const workbook = openSample(name);
  prepare(workbook);
  workspace = new WorkbookWorkspace(workbook);
  pane = await RenderedPane.checked(workspace);
  await pane.says('改正');
}

describe('one problem', () => {
  it('is put right with two presses; before and after are shown, and the next problem has the focus', async () => {
    await checked('guangzhou-cppcc');
    await pane.click('改正：指标值是约数（F18）');
    await pane.says('F18：“约550人”改为“≥550人”');
    expect(workspace.value('F18')).toBe('约550人');
    const way = pane.button('改为“≥550人”');
    expect(document.activeElement).toBe(way);
    await pane.click('改为“≥550人”');
    await pane.says('已完成：修正 1 处');
    expect(workspace.value('F18')).toBe('≥550人');
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
    expect(pane.announcement).toContain('已完成：修正 1 处');
    await pane.click('撤销');
    expect(workspace.value('F18')).toBe('约550人');
  });

  it('is offered the standard wording that fits; a number is asked for where none can be carried over', async () => {
    await checked('guangzhou-cppcc');
    await pane.click('改正：指标名称写成了句子（D19）');
    await pane.says('审查立案提案数量');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('审查立案提案数量：数值');
    await pane.click('替换 审查立案提案数量');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('审查立案提案数量：数值');
    await pane.type('审查立案提案数量：数值', '300');
    await pane.click('替换 审查立案提案数量');
    await pane.says('已完成：修正 1 处');
    expect([workspace.value('D19'), workspace.value('F19')]).toEqual([
      '审查立案提案数量',
      '≥300件',
    ]);
  });

  it('that changed since the check is not touched: that is said, and it is checked again', async () => {
    await checked('guangzhou-cppcc');
    workspace.type('F18', '≥600人');
    await pane.click('改正：指标值是约数（F18）');
    await pane.says('F18 在校验之后改过，已经重新校验');
    expect(workspace.value('F18')).toBe('≥600人');
    expect(() => pane.button('改正：指标值是约数（F18）')).toThrow();
  });
});

describe('one of two rows that say the same', () => {
  it('is emptied, whichever the user chooses', async () => {
    await checked('gz-agri-tasks');
    await pane.click('改正：指标重复（D21）');
    await pane.says('F20：清空“≥1200批次”');
    await pane.click('清空第 20 行，保留第 21 行');
    await pane.says('已完成：修正 1 处');
    expect([workspace.value('D20'), workspace.value('F20')]).toEqual([null, null]);
    expect(workspace.value('F21')).toBe('≥800批次');
  });
});

describe('a cell that changes while somebody chooses', () => {
  it('is not written over: that is said, and it is checked again', async () => {
    await checked('guangzhou-cppcc');
    await pane.click('改正：指标值是约数（F18）');
    await pane.says('F18：“约550人”改为“≥550人”');
    workspace.type('F18', '≥600人');
    await pane.click('改为“≥550人”');
    await pane.says('F18 在校验之后改过，已经重新校验');
    expect(workspace.value('F18')).toBe('≥600人');
    expect(document.activeElement).not.toBe(document.body);
  });
});

/** A sheet of which only these cells may be written. */
function protectedBut(...unlocked: readonly string[]) {
  return (workbook: Workbook): void => {
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    for (const address of unlocked) {
      const cell = parseCell(address);
      if (cell) restyle(workbook, sheet, areaOf(cell), { locked: false });
    }
    protectSheet(workbook, sheet, { options: new Map(), password: null });
  };
}

/** The goal in a merged area whose row nobody has made taller. */
function tooLow(workbook: Workbook): void {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  setRowHeight(workbook, sheet, { first: 9, last: 9 }, null);
}

const row10 = () => workspace.workbook.sheets[0]?.rows.get(9);

describe('a row that is too low', () => {
  it.each([
    ['of an open sheet', () => undefined],
    [
      'of a protected sheet that lets rows be formatted',
      (workbook: Workbook) => {
        const [sheet] = workbook.sheets;
        const options = new Map([['formatRows', true]]);
        if (sheet) protectSheet(workbook, sheet, { options, password: null });
      },
    ],
  ])('%s is made taller, and taken back follows its contents again', async (_, prepare) => {
    await checked('guangzhou-cppcc', (workbook) => {
      tooLow(workbook);
      prepare(workbook);
    });
    await pane.click('改正：文字显示不全（B10）');
    const way = pane.text.match(/第 10 行调高到 [\d.]+ 磅/)?.[0] ?? '';
    await pane.click(way);
    await pane.says('已完成：修正 1 处');
    expect(row10()?.customHeight).toBe(true);
    await pane.click('撤销');
    expect(row10()).toMatchObject({ height: null, customHeight: false });
  });
});

describe('what cannot be written is not offered, and the reason said', () => {
  it('of a formula', async () => {
    await checked('guangzhou-cppcc', (workbook) => {
      const [sheet] = workbook.sheets;
      if (sheet) enterCell(workbook, sheet, { row: 17, column: 5 }, '="约550人"');
    });
    await pane.click('改正：指标值是约数（F18）');
    await pane.says('单元格里是公式，直接改会丢掉公式，所以没有改动。');
  });

  it('of a locked cell of a protected sheet', async () => {
    await checked('guangzhou-cppcc', protectedBut());
    await pane.click('改正：指标值是约数（F18）');
    await pane.says('工作表受保护，要改的单元格是锁定的，写不进去。');
  });

  it('of a height that the sheet’s protection holds', async () => {
    await checked('guangzhou-cppcc', (workbook) => {
      tooLow(workbook);
      protectedBut()(workbook);
    });
    await pane.click('改正：文字显示不全（B10）');
    await pane.says('工作表受保护，不允许改单元格格式或行高，所以没有改动。');
    expect(row10()).toMatchObject({ height: null });
  });

  it('of many: the open cells are put right, and why not the others', async () => {
    await checked('fupin-tourism', protectedBut('E11'));
    await pane.click('自动改正 12 处');
    await pane.says('将改正 1 处');
    await pane.says('另有 11 处不能自动改，请逐条处理。');
    await pane.says('工作表受保护，要改的单元格是锁定的，写不进去。');
    await pane.click('改正 1 处');
    await pane.says('已完成：修正 1 处');
    expect(workspace.value('E11')).toBe('≥20平方米');
  });

  it('of all', async () => {
    await checked('fupin-tourism', protectedBut());
    await pane.click('自动改正 12 处');
    await pane.says('这几处都不能自动改，表格没有改动。请逐条处理。');
    await pane.says('工作表受保护，要改的单元格是锁定的，写不进去。');
  });
});

describe('many problems', () => {
  it('that keep their meaning are listed and put right in one step', async () => {
    await checked('fupin-tourism');
    await pane.click('自动改正 12 处');
    await pane.says('将改正 12 处');
    expect(pane.text).toContain('E11：“>=20平方米”改为“≥20平方米”');
    expect(workspace.value('E11')).toBe('>=20平方米');
    await pane.click('改正 12 处');
    await pane.says('已完成：修正 12 处');
    expect([workspace.value('E11'), workspace.value('E23')]).toEqual(['≥20平方米', '≥90%']);
    await pane.click('撤销');
    expect(workspace.value('E11')).toBe('>=20平方米');
  });

  it('of one kind are put right together', async () => {
    await checked('gz-sparse-center');
    await pane.click('改正：指标值缺少符号（F16）');
    await pane.says('同类 2 处都改');
    await pane.click('同类 2 处都改');
    await pane.says('将改正 2 处');
    await pane.click('改正 2 处');
    await pane.says('已完成：修正 2 处');
    expect([workspace.value('F16'), workspace.value('F18')]).toEqual(['≥24期', '=100%']);
  });
});
