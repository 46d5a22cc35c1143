/** @jest-environment jsdom */
import { DEPARTMENT_TEMPLATE } from '../../src/template/description';
import { RenderedPane } from './rendered-pane';

const INSERT = '插入申报表';

let pane: RenderedPane;

beforeEach(() => {
  pane = new RenderedPane();
});

describe('插入申报表', () => {
  it('is offered before the first check, with what it will do', () => {
    const hint = pane.button(INSERT).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(hint)?.textContent).toBe(
      '在工作簿最后加一张空白的部门整体预算绩效目标申报表，原有的工作表不动，可以撤销。',
    );
  });

  it('is offered where no form was found', async () => {
    await pane.check();
    await pane.says('没有找到申报表');
    expect(pane.button(INSERT)).toBeTruthy();
  });

  it('writes one plan, goes to the first blank and says where the form is', async () => {
    await pane.click(INSERT);
    const { sheet } = DEPARTMENT_TEMPLATE;
    await pane.says(`新工作表“${sheet}”在工作簿的最后，请从“部门名称”填起。`);
    expect(pane.workspace.writes[0]?.edits[0]).toEqual({
      kind: 'insert-sheet',
      sheet,
      template: 'department',
    });
    expect(pane.workspace.selected).toEqual({ sheet, cell: { row: 1, column: 1 } });
    await pane.click('撤销');
    expect(pane.announcement).toBe('已撤销：插入申报表');
  });

  it('is done all the same where the cell cannot be selected', async () => {
    pane.workspace.refusal = { step: 'select', failure: 'cell-edit' };
    await pane.click(INSERT);
    await pane.says('已完成：插入申报表');
  });

  it.each(['read', 'apply'] as const)('says why it was not done (%s)', async (step) => {
    pane.workspace.refusal = { step, failure: 'cell-edit' };
    await pane.click(INSERT);
    await pane.says('没有完成：插入申报表');
    expect(pane.text).toContain('请按回车键或 Esc 结束编辑');
    expect(pane.text).not.toContain('在新工作簿中打开');
    await pane.click(INSERT);
    await pane.says('已完成：插入申报表');
  });

  it.each(['sheet-refused', 'structure-protected'] as const)(
    'offers the form in a new workbook where this one takes none (%s)',
    async (failure) => {
      pane.workspace.refusal = { step: 'apply', failure };
      await pane.click(INSERT);
      await pane.click('在新工作簿中打开');
      expect(pane.text).not.toContain('没有完成');
    },
  );
});
