/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { act } from 'react';
import type { CheckedForm } from '../../src/check';
import { PACKS } from '../../src/packs';
import { describePacks } from '../../src/report/tool';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { RenderedPane } from './rendered-pane';
import { problemAt, sampleCheck } from './sample-form';

// jsdom has none of these, every webview has.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

const PANEL = '报送稿和校验报告';
const REPORT = '校验报告';

let pane: RenderedPane;
const copied: string[] = [];
let mayCopy = true;

beforeEach(() => {
  pane = new RenderedPane();
  copied.length = 0;
  mayCopy = true;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        if (!mayCopy) return Promise.reject(new Error('NotAllowedError'));
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
});

async function openReport(...forms: readonly CheckedForm[]): Promise<void> {
  if (forms.length > 0) await pane.check(...forms);
  await pane.click(PANEL);
  await pane.click(REPORT);
  await shows('写入工作簿');
}

/** Waits until the page says so, the head of the pane included. */
async function shows(sentence: string): Promise<void> {
  const text = () => document.body.textContent;
  for (let turn = 0; turn < 50 && !text().includes(sentence); turn++) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
  }
  expect(text()).toContain(sentence);
}

const opinion = () => document.querySelector('textarea')?.value ?? null;

describe('校验报告 in the pane', () => {
  const form = sampleCheck(problemAt('C5'), problemAt('C9', 'warning'), problemAt('B10', 'info'));

  it('writes the sheet as one plan, goes to it and says where it stands', async () => {
    await openReport(form);
    await pane.click('写入工作簿');
    await pane.says('已完成：写入工作表“校验报告”');
    const [write] = pane.workspace.writes.filter(({ title }) => title?.key === 'write-report');
    expect(write?.edits[0]).toMatchObject({ kind: 'insert-sheet', sheet: REPORT });
    expect(pane.workspace.selected).toEqual({ sheet: REPORT, cell: { row: 0, column: 0 } });
    const [insert] = write?.edits ?? [];
    if (insert?.kind !== 'insert-sheet' || typeof insert.template === 'string') {
      throw new Error('no sheet of its own');
    }
    const { workbook } = openXlsx(new Uint8Array(Buffer.from(insert.template.xlsx, 'base64')));
    const told = takeSnapshot(workbook).sheets[0]?.cells.get('C4')?.text;
    for (const { hash } of describePacks(PACKS)) expect(told).toContain(hash);
  });

  it('says where it stands when somebody else has a sheet of that name', async () => {
    const { snapshot } = pane.workspace;
    const [sheet] = snapshot.sheets;
    if (!sheet) throw new Error('no sheet');
    pane.workspace.snapshot = { ...snapshot, sheets: [sheet, { ...sheet, name: REPORT }] };
    await openReport(form);
    await pane.click('写入工作簿');
    await shows('不是本加载项写的，没有动它；这份写在“校验报告 (2)”。');
  });

  it('checks by itself where nothing was checked, and writes nothing where there is no form', async () => {
    await openReport();
    await shows('还没有校验。写入时会先校验一次。');
    await pane.click('写入工作簿');
    await shows('工作簿里没有找到申报表，没有可写的内容。');
    expect(pane.workspace.writes).toEqual([]);
  });

  it('says why nothing was written', async () => {
    await openReport(form);
    pane.workspace.refusal = { step: 'apply', failure: 'structure-protected' };
    await pane.click('写入工作簿');
    await pane.says('没有完成：写入工作表“校验报告”');
  });

  it('shows the four dimensions in brief', async () => {
    await openReport(form);
    for (const name of ['完整性', '相关性', '适当性', '可行性']) await shows(name);
    await shows('有关的问题 3 个');
  });

  it('returns errors and warnings, or what was chosen, as numbered text', async () => {
    await openReport(form);
    expect(opinion()).toBe(
      [
        '请按以下意见修改后重新报送：',
        '1. 预算整体情况（C5）：这里显示 #REF!，公式没有结果，表不能上报。请改公式，或直接填内容。',
        '2. 预算整体情况（C9）：这里显示 #REF!，公式没有结果，表不能上报。请改公式，或直接填内容。',
      ].join('\n'),
    );
    await pane.click('警告 C9');
    await pane.click('提示 B10');
    expect(opinion()).toMatch(/^.*\n1\. 预算整体情况（C5）：.*\n2\. 总体绩效目标（B10）：.*$/u);
    await pane.click('错误 C5');
    await pane.click('提示 B10');
    expect(opinion()).toBeNull();
    await shows('没有选中问题。');
  });

  it('copies the text with one press and says so', async () => {
    await openReport(form);
    await pane.click('复制退回意见');
    expect(copied).toEqual([opinion()]);
    await shows('已复制，共 2 条。');
  });

  it('selects the text where it may not copy', async () => {
    mayCopy = false;
    await openReport(form);
    await pane.click('复制退回意见');
    await shows('文字已选中，请按 Ctrl+C');
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('the focus is elsewhere');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(opinion());
  });
});
