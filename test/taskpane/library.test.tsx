/** @jest-environment jsdom */
import { MemoryWorkspace } from '../session/memory-workspace';
import { workbook } from '../form/alter-snapshot';
import { sampleSnapshot } from '../form/form-files';
import { NAME_AND_VALUE, REGIONS } from '../form/layouts/drawings-unusual';
import { drawnSheet } from '../form/layouts/drawn-sheet';
import { RenderedPane } from './rendered-pane';
import { SEED } from './seed-snapshot';

const COST = '人均会议成本：数值';

let pane: RenderedPane;

beforeAll(async () => {
  await import('../../src/taskpane/library/library-view');
});

beforeEach(() => {
  pane = new RenderedPane(new MemoryWorkspace(SEED));
  pane.isRealCheck = true;
});

describe('the two views', () => {
  it('are tabs that arrow keys move between, with one tab stop', async () => {
    const tab = () => document.activeElement?.textContent;
    await pane.click('校验');
    await pane.press('ArrowRight');
    expect(tab()).toBe('指标库');
    expect(pane.session.getState().view.kind).toBe('library');
    expect(pane.button('校验').tabIndex).toBe(-1);
    await pane.press('ArrowRight');
    expect(tab()).toBe('校验');
    await pane.press('End');
    expect(tab()).toBe('指标库');
  });

  it('stay as they were left', async () => {
    await pane.click('指标库');
    await pane.type('搜索指标', '满意度');
    await pane.click('校验');
    await pane.click('指标库');
    expect(pane.field('搜索指标').value).toBe('满意度');
  });
});

describe('the library', () => {
  it('finds entries by a word, and says when there are none', async () => {
    await pane.click('指标库');
    await pane.type('搜索指标', '提案 答复');
    expect(pane.entries.slice(0, 2)).toContain('提案按期答复率');
    await pane.type('搜索指标', '量子引力');
    expect(pane.entries).toEqual([]);
    expect(pane.text).toContain('没有找到。请换个说法');
  });

  it('shows the entries of one class alone', async () => {
    await pane.click('指标库');
    await pane.change(pane.select('select[aria-label=指标类别]'), '时效指标');
    expect(pane.entries).toContain('按时完成率');
    expect(pane.entries).not.toContain('项目总成本');
    expect(pane.text).toMatch(/找到 \d+ 个指标/u);
  });

  it('shows the entries of one field alone', async () => {
    await pane.click('指标库');
    await pane.change(pane.select('select[aria-label=工作领域]'), '档案');
    expect(pane.entries).toContain('馆藏档案完好率');
    expect(pane.entries).not.toContain('政协委员满意度');
    await pane.type('搜索指标', 'zxwymyd');
    expect(pane.text).toContain('没有找到');
    await pane.change(pane.select('select[aria-label=工作领域]'), '');
    expect(pane.entries[0]).toBe('政协委员满意度');
    expect(pane.text).toMatch(/找到 \d+ 个指标/u);
  });

  it('begins with what suits the form once it is checked', async () => {
    await pane.click('一键校验');
    await pane.click('指标库');
    expect(pane.entries.slice(0, 6).join()).toMatch(/提案|委员|协商/u);
  });

  it('shows more of a long list on demand', async () => {
    await pane.click('指标库');
    expect(pane.entries).toHaveLength(20);
    await pane.click('显示更多');
    expect(pane.entries).toHaveLength(40);
  });
});

describe('from the finding that a class is missing', () => {
  beforeEach(async () => {
    await pane.click('一键校验');
    await pane.click('选指标：成本指标');
  });

  it('leads to the entries of the class, the first ready to be filled in', () => {
    expect(pane.entries[0]).toBe('人均会议成本');
    expect(pane.select('select[aria-label=指标类别]').value).toBe('成本指标');
    expect(document.activeElement).toBe(pane.field(COST));
  });

  it('previews which row and which cells, then writes them in one step', async () => {
    await pane.type(COST, '500');
    await pane.click('加入：人均会议成本');
    await pane.says('第 24 行新增：C24 人均会议成本，E24 ≤500元/人');
    pane.workspace.steps.length = 0;
    await pane.click('插入');
    expect(pane.workspace.steps).toEqual(['apply', 'read', 'apply', 'select']);
    expect(pane.announcement).toBe('已完成：插入 1 个指标');
    expect(pane.text).not.toContain('待插入');
    expect(pane.workspace.selected?.cell).toEqual({ row: 23, column: 2 });
    expect(document.activeElement?.textContent).toContain('已完成：插入 1 个指标');
  });

  it('goes on with the blank that is still open', async () => {
    await pane.click('加入：人均会议成本');
    expect(pane.text).toContain('请把指标值填完整，再插入');
    expect(document.activeElement?.ariaLabel).toBe(COST);
    expect(pane.button('插入').getAttribute('aria-disabled')).toBe('true');
  });

  it('marks what is no number', async () => {
    await pane.type(COST, '很多');
    expect(pane.field(COST).getAttribute('aria-invalid')).toBe('true');
    expect(pane.text).toContain('请填数字，例如 95');
    await pane.type(COST, '1,200');
    expect(pane.field(COST).getAttribute('aria-invalid')).toBe('false');
  });

  it('takes an entry once, and lets it go again', async () => {
    await pane.click('加入：人均会议成本');
    expect(pane.button('已加入：人均会议成本').getAttribute('aria-disabled')).toBe('true');
    await pane.click('移出：人均会议成本');
    expect(pane.text).not.toContain('待插入');
  });
});

describe('for the form in view', () => {
  const suggested = () =>
    [...document.querySelectorAll('ul[aria-label=为这张表推荐] li')].map((row) => row.textContent);

  it('suggests what it lacks, with the words that led there, before any check', async () => {
    await pane.click('指标库');
    await pane.says('为这张表推荐');
    expect(suggested().length).toBeGreaterThan(5);
    expect(suggested().length).toBeLessThanOrEqual(15);
    expect(suggested()[0]).toContain('工作任务中有“委员履职能力”');
    expect(pane.entries).not.toContain('委员学习培训人次');
  });

  it('takes them one by one, and gives way to what is asked for', async () => {
    await pane.click('指标库');
    await pane.says('为这张表推荐');
    await pane.click('加入：委员学习培训人次');
    expect(pane.text).toContain('待插入 1 个指标');
    await pane.type('搜索指标', 'cgjsl');
    expect(suggested()).toEqual([]);
    expect(pane.entries[0]).toBe('采购及时率');
  });

  it('suggests nothing where there is no form', async () => {
    pane.workspace.snapshot = { sheets: [], names: [], activeSheet: null };
    await pane.click('指标库');
    expect(suggested()).toEqual([]);
    expect(pane.entries).toHaveLength(20);
  });
});

describe('a set for common work', () => {
  it('is found by its name, by pinyin and by what is in it', async () => {
    await pane.click('指标库');
    const names = () =>
      [...document.querySelectorAll('details [role=group] button')].map((each) => each.textContent);
    expect(names()).toHaveLength(37);
    await pane.type('搜索常用模板', 'zxlz');
    expect(names()).toEqual(['政协履职']);
    await pane.type('搜索常用模板', '提案');
    expect(names()).toContain('政协履职');
    await pane.type('搜索常用模板', '量子');
    expect(names()).toEqual([]);
    expect(pane.text).toContain('没有这样的模板');
  });

  it('comes with one click, values that are usual filled in', async () => {
    await pane.click('指标库');
    await pane.click('会议');
    expect(pane.text).toContain('待插入 7 个指标');
    expect(document.activeElement?.ariaLabel).toMatch(/：数值$/);
    await pane.click('清空');
    expect(pane.text).not.toContain('待插入');
  });
});

describe('when it cannot be inserted', () => {
  const choose = async () => {
    await pane.click('指标库');
    await pane.type('搜索指标', '项目总成本');
    await pane.type('项目总成本：数值', '500');
    await pane.click('加入：项目总成本');
  };

  it('says why the workbook could not be read, and tries again', async () => {
    await choose();
    pane.workspace.refusal = { step: 'read', failure: 'cell-edit' };
    await pane.says('请按回车键或 Esc 结束编辑');
    await pane.click('再试一次');
    await pane.says('第 24 行新增');
  });

  it('says that there is no form', async () => {
    pane.workspace.snapshot = { sheets: [], names: [], activeSheet: null };
    await choose();
    await pane.says('没有找到申报表');
  });

  it('says that a protected sheet takes no rows', async () => {
    const sheets = SEED.sheets.map((sheet) => ({ ...sheet, protected: true }));
    pane.workspace.snapshot = { ...SEED, sheets };
    await choose();
    await pane.says('工作表受保护，不能插入行');
  });

  it('says what stood in the way of the write, and keeps what was chosen', async () => {
    await choose();
    await pane.says('第 24 行新增');
    pane.workspace.refusal = { step: 'apply', failure: 'changed' };
    await pane.click('插入');
    expect(pane.announcement).toContain('没有完成：插入 1 个指标 表格在这期间改动过');
    expect(pane.text).toContain('待插入 1 个指标');
    await pane.says('第 24 行新增');
  });
});

describe('in English', () => {
  it('shows no Chinese but what goes into the form', async () => {
    pane = new RenderedPane(new MemoryWorkspace(SEED), 'en-US');
    pane.isRealCheck = true;
    await pane.click('Check form');
    await pane.click('Choose indicators: 成本指标');
    await pane.click('Add: 人均会议成本');
    expect(pane.text).toContain('To insert: 1');
    expect(pane.text).toContain('Complete the values first.');
  });
});

it('asks which of the projects of a form the indicators are for', async () => {
  pane = new RenderedPane(new MemoryWorkspace(sampleSnapshot('sc-township-batch')));
  pane.isRealCheck = true;
  await pane.click('指标库');
  await pane.change(pane.select('select[aria-label=指标类别]'), '成本指标');
  await pane.type(COST, '500');
  await pane.click('加入：人均会议成本');
  await pane.says('请先选择要插入哪个项目');
  expect(pane.button('插入').getAttribute('aria-disabled')).toBe('true');
  const chooser = [...document.querySelectorAll('select')].at(-1);
  if (!chooser) throw new Error('no chooser');
  expect([...chooser.options].map(({ text }) => text)).toContain('道路养护经费');
  await pane.change(chooser, '0');
  await pane.says('新增');
  expect(pane.button('插入').getAttribute('aria-disabled')).not.toBe('true');
});

it('asks whether each region gets the value; all do unless the user says otherwise', async () => {
  pane.workspace.snapshot = workbook(drawnSheet(REGIONS));
  await pane.click('指标库');
  await pane.type('搜索指标', '项目总成本');
  await pane.type('项目总成本：数值', '500');
  await pane.click('加入：项目总成本');
  await pane.says('第 11 行新增：D11 项目总成本，F11、G11 ≤500万元');
  const question = [...document.querySelectorAll('select')].at(-1);
  if (!question) throw new Error('no question');
  expect(question.labels[0]?.textContent).toContain('各地区的指标值');
  expect([...question.options].map(({ text }) => text)).toEqual([
    '都填同一个值（甲县、乙县）',
    '只填“甲县”，其他地区另填',
  ]);
  await pane.change(question, 'one');
  await pane.says('第 11 行新增：D11 项目总成本，F11 ≤500万元');
});

it('shows what a cell for name and value will hold', async () => {
  pane.workspace.snapshot = workbook(drawnSheet(NAME_AND_VALUE));
  await pane.click('指标库');
  await pane.type('搜索指标', '项目总成本');
  await pane.type('项目总成本：数值', '500');
  await pane.click('加入：项目总成本');
  await pane.says('第 9 行新增：C9 指标1：项目总成本（≤500万元）');
});
