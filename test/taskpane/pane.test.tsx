/** @jest-environment jsdom */
import { NO_EXPLANATIONS } from '../../src/dismissals/explanations';
import { cellRef, sheet, workbook } from '../session/samples';
import { problemAt, SHEET, sampleCheck, sampleForm, showing } from './sample-form';
import { RenderedPane } from './rendered-pane';

let pane: RenderedPane;

beforeAll(async () => {
  await import('../../src/taskpane/header/settings-panel');
});

beforeEach(() => {
  pane = new RenderedPane();
});

describe('before the first check', () => {
  it('says for whom it is and what one click does', () => {
    expect(pane.text).toContain('填报单位用它自查，财政部门用它审核');
    expect(pane.text).toContain('核对收入与支出');
    expect(pane.announcement).toBe('');
  });
});

describe('after a check that found problems', () => {
  it('lists them by part of the form, each with its cell', async () => {
    await pane.check(sampleCheck(problemAt('F20'), problemAt('C5'), showing('#N/A', 'C9')));
    expect(pane.sections).toEqual([
      ['预算整体情况2', ['C5', 'C9']],
      ['绩效指标1', ['F20']],
    ]);
  });

  it('gives one sentence several cells where they say the same', async () => {
    await pane.check(sampleCheck(problemAt('E20'), problemAt('E24')));
    expect(pane.text.match(/#REF!/g)).toHaveLength(1);
    expect(pane.sections).toEqual([['绩效指标2', ['E20', 'E24']]]);
    await pane.click('E24');
    expect(pane.workspace.selected).toEqual({ sheet: SHEET, cell: cellRef('E24') });
    expect(pane.current).toEqual(['E24']);
  });

  it('announces the counts and leaves the focus on the button', async () => {
    await pane.check(
      sampleCheck(problemAt('C5'), problemAt('F20', 'warning'), problemAt('F21', 'info')),
    );
    expect(pane.announcement).toBe('校验完成。错误 1 个，警告 1 个，提示 1 个。');
    expect(document.activeElement).toBe(pane.button('一键校验'));
  });

  it('goes to the cell of a problem that is clicked, and shows which one it was', async () => {
    await pane.check(sampleCheck(problemAt('C5'), problemAt('F20')));
    await pane.click('错误 公式出错F20');
    expect(pane.workspace.selected).toEqual({ sheet: SHEET, cell: cellRef('F20') });
    expect(pane.current).toEqual(['F20']);
    expect(pane.text).toContain('第 2 个，共 2 个');
  });

  it('says so when the cell cannot be selected', async () => {
    await pane.check(sampleCheck(problemAt('C5')));
    pane.workspace.refusal = { step: 'select', failure: 'cell-edit' };
    await pane.click('下一个');
    expect(pane.text).toContain('操作没有完成');
    expect(pane.announcement).toContain('正在编辑单元格');
  });
});

describe('next and previous', () => {
  beforeEach(() => pane.check(sampleCheck(problemAt('C5'), problemAt('D12'), problemAt('F20'))));

  it('go through the list and begin again at its end', async () => {
    const path: string[] = [];
    for (const step of ['下一个', '下一个', '下一个', '下一个', '上一个']) {
      await pane.click(step);
      path.push(...pane.current);
    }
    expect(path).toEqual(['C5', 'D12', 'F20', 'C5', 'F20']);
  });

  it('begin at the end when the first step is back', async () => {
    await pane.click('上一个');
    expect(pane.current).toEqual(['F20']);
  });

  it('bring the problem into view', async () => {
    await pane.click('下一个');
    expect(pane.scrolledTo.map((element) => element.textContent)).toEqual([
      expect.stringContaining('C5'),
    ]);
  });

  it('go on from where a repaired problem stood', async () => {
    await pane.click('下一个');
    await pane.click('下一个');
    await pane.check(sampleCheck(problemAt('C5'), problemAt('F20')));
    expect(pane.current).toEqual([]);
    await pane.click('下一个');
    expect(pane.current).toEqual(['F20']);
  });
});

describe('the counts', () => {
  const cells = () => pane.sections.flatMap(([, addresses]) => addresses);

  beforeEach(() =>
    pane.check(sampleCheck(problemAt('C5'), problemAt('D12', 'warning'), problemAt('F20'))),
  );

  it('show one severity alone when pressed, and all again when released', async () => {
    await pane.click('警告1');
    expect(cells()).toEqual(['D12']);
    expect(pane.button('警告1').getAttribute('aria-pressed')).toBe('true');
    await pane.click('警告1');
    expect(cells()).toEqual(['C5', 'D12', 'F20']);
  });

  it('can be pressed together', async () => {
    await pane.click('警告1');
    await pane.click('错误2');
    expect(cells()).toEqual(['C5', 'D12', 'F20']);
  });

  it('limit the steps to what is shown', async () => {
    await pane.click('错误2');
    await pane.click('下一个');
    await pane.click('下一个');
    expect(pane.current).toEqual(['F20']);
    expect(pane.text).toContain('第 2 个，共 2 个');
  });

  it('cannot be pressed where there is nothing to show', () => {
    expect(pane.button('提示0').hasAttribute('disabled')).toBe(true);
  });

  it('hide nothing once everything of the chosen severity is repaired', async () => {
    await pane.click('错误2');
    await pane.check(sampleCheck(problemAt('D12', 'warning')));
    expect(cells()).toEqual(['D12']);
  });
});

describe('several forms', () => {
  it('are chosen from a picker that says how many problems each has', async () => {
    await pane.check(sampleCheck(problemAt('C5')), {
      form: sampleForm('服务中心'),
      findings: [],
      switchedOff: [],
      explanations: NO_EXPLANATIONS,
    });
    const picker = pane.select('select');
    expect([...picker.options].map(({ text }) => text)).toEqual([
      '申报表：1 个问题',
      '服务中心：未发现问题',
    ]);
    await pane.change(picker, '1');
    expect(pane.text).toContain('已检查 3 个填报项');
    expect(pane.sections).toEqual([]);
  });

  it('on one sheet are told apart by the cells of their titles', async () => {
    const lower = { ...sampleForm(), title: { ...sampleForm().title, row: 39 } };
    await pane.check(sampleCheck(), {
      form: lower,
      findings: [],
      switchedOff: [],
      explanations: NO_EXPLANATIONS,
    });
    expect([...pane.select('select').options].map(({ text }) => text)).toEqual([
      '申报表 A1：未发现问题',
      '申报表 A40：未发现问题',
    ]);
  });

  it('need no picker when there is but one', async () => {
    await pane.check(sampleCheck());
    expect(pane.hasPicker).toBe(false);
  });
});

describe('what had to be assumed in reading a form', () => {
  it('is told below the list', async () => {
    const form = sampleForm();
    const assumed = [{ what: 'shifted-part', cell: cellRef('C20') }] as const;
    await pane.check({
      form: { ...form, assumed },
      findings: [problemAt('C5')],
      switchedOff: [],
      explanations: NO_EXPLANATIONS,
    });
    expect(pane.text).toContain('从 C20 起，各行比表头偏左一列');
  });
});

describe('when nothing is wrong', () => {
  it('says how much was checked, and that a check is no review', async () => {
    await pane.check(sampleCheck());
    expect(pane.text).toContain('未发现问题');
    expect(pane.text).toContain('已检查 3 个填报项、0 项任务、0 个指标。');
    expect(pane.text).toContain('不能代替审核');
    expect(pane.announcement).toBe('校验完成，未发现问题。');
  });
});

describe('when there is nothing to check', () => {
  it('says what a form is known by, and what to do', async () => {
    await pane.check();
    expect(pane.text).toContain('没有找到申报表');
    expect(pane.text).toContain('请打开要校验的申报表');
    expect(pane.announcement).toContain('没有找到申报表');
  });

  it('tells an empty workbook from one without a form', async () => {
    pane.workspace.snapshot = workbook(sheet(SHEET, { cells: new Map() }));
    await pane.check();
    expect(pane.text).toContain('工作簿是空的');
  });
});

describe('when the workbook cannot be read', () => {
  it('says what happened, why and what to do', async () => {
    pane.workspace.refusal = { step: 'read', failure: 'cell-edit' };
    await pane.check();
    expect(pane.text).toContain('操作没有完成');
    expect(pane.text).toContain('请按回车键或 Esc 结束编辑');
    expect(pane.announcement).toContain('操作没有完成');
  });
});

describe('in English', () => {
  it('shows no Chinese but what the form itself says', async () => {
    pane = new RenderedPane(undefined, 'en-US');
    pane.forms = [sampleCheck(problemAt('C5'), problemAt('F20', 'info'))];
    await pane.click('Check form');
    expect(pane.text).toContain('Budget');
    expect(pane.text).not.toMatch(/\p{Script=Han}/u);
  });
});
