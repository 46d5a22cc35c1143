/** @jest-environment ./test/excel-environment.ts */
import { act } from 'react';
import { printLibrary } from '../../../src/own/exchange/json-library';
import { libraryXlsx } from '../../../src/own/exchange/xlsx-library';
import { EMPTY_DRAFT, readEntry, type EntryDraft } from '../../../src/own/library/own-entry';
import { NO_LIBRARY, setOf, withEntries, withSet } from '../../../src/own/library/own-library';
import { ownLibrary } from '../../../src/taskpane/own/library-store';
import { MemoryWorkspace } from '../../session/memory-workspace';
import { RenderedPane } from '../rendered-pane';
import { SEED } from '../seed-snapshot';
import { chooseFile } from './choose-file';
import { typeInto } from './type-into';

const FIELD = '导入指标（Excel 或 JSON 文件）';

let pane: RenderedPane;
beforeEach(async () => {
  localStorage.clear();
  dispatchEvent(new Event('storage'));
  await import('../../../src/taskpane/library/library-view');
  await import('../../../src/taskpane/own/own-library');
  pane = await RenderedPane.checked(new MemoryWorkspace(SEED));
  await pane.click('指标库');
  await pane.says('我的指标…');
  await pane.click('我的指标…');
});
const panel = () => document.querySelector('[aria-label=我的指标]')?.textContent ?? '';
const kept = () => ownLibrary.getState().value;

function library(...drafts: readonly Partial<EntryDraft>[]) {
  const entries = drafts.map((draft) => {
    const reading = readEntry({ ...EMPTY_DRAFT, level2: '数量指标', ...draft });
    if (reading.kind === 'fault') throw new Error(reading.fault.kind);
    return reading.entry;
  });
  return withEntries(NO_LIBRARY, entries);
}

describe('rows of the form', () => {
  it('are saved as indicators, changed before if need be', async () => {
    await pane.click('从申报表保存…');
    await pane.says('勾选要保存的行');
    await pane.click('选择第 18 行');
    await pane.type('第 18 行：指标值', '≥500人');
    await pane.click('保存 1 条');
    expect(panel()).toContain('已保存 1 条指标。');
    expect(kept().entries).toMatchObject([
      { value: '≥{n}人', example: { n: '500' }, origin: 'own' },
    ]);
  });

  it('of no class that the library knows are not saved before one is chosen', async () => {
    await pane.click('从申报表保存…');
    await pane.click('选择第 20 行');
    const select = [...document.querySelectorAll('select')].find(
      (each) => each.ariaLabel === '第 20 行：指标类别',
    );
    if (!select) throw new Error('no class');
    await pane.change(select, '');
    await pane.click('保存 1 条');
    expect(panel()).toContain('没有写二级指标');
    expect(kept().entries).toEqual([]);
    await pane.change(select, '质量指标');
    await pane.click('保存 1 条');
    expect(kept().entries).toMatchObject([{ level2: '质量指标' }]);
  });
});

describe('an indicator of one’s own', () => {
  beforeEach(async () => {
    const own = library({ name: '海绵城市改造点位数', value: '≥7处' }, { name: '驿站值守次数' });
    await chooseFile(FIELD, 'a.json', printLibrary(own));
  });

  it('is found beside the standard ones, marked, with its own number to begin with', async () => {
    await pane.type('搜索指标', '海绵城市改造点位数');
    expect(pane.entries[0]).toBe('海绵城市改造点位数');
    expect(document.querySelector('ul[aria-label=指标] form')?.textContent).toContain('我的');
    expect(pane.field('海绵城市改造点位数：数值').value).toBe('7');
  });

  it('is changed', async () => {
    await pane.click('编辑：海绵城市改造点位数');
    const name = [...document.querySelectorAll('input')].find(
      ({ value }) => value === '海绵城市改造点位数',
    );
    expect(document.activeElement).toBe(name);
    const value = [...document.querySelectorAll('input')].find((each) => each.value === '≥7处');
    if (!value) throw new Error('no value');
    await typeInto(value, '≤9处');
    await pane.click('保存');
    expect(kept().entries[0]).toMatchObject({ value: '≤{n}处', direction: 'smaller' });
    expect(document.activeElement?.textContent).toContain('已保存“海绵城市改造点位数”。');
  });

  it('is deleted, and restored where that is said', async () => {
    await pane.click('删除：驿站值守次数');
    expect(kept().entries.map(({ name }) => name)).toEqual(['海绵城市改造点位数']);
    expect(document.activeElement?.textContent).toContain('已删除“驿站值守次数”。');
    await pane.click('恢复');
    expect(kept().entries).toHaveLength(2);
  });

  it('travels with the workbook, and comes from there to another machine', async () => {
    await pane.click('随工作簿保存');
    await pane.says('工作簿里存有 2 条指标。');
    act(() => {
      ownLibrary.change(() => NO_LIBRARY);
    });
    await pane.click('把工作簿里的 2 条存到本机');
    expect(kept().entries).toHaveLength(2);
    await pane.click('从工作簿移除');
    expect(panel()).not.toContain('工作簿里存有');
  });
});

describe('a set of one’s own', () => {
  it('is renamed, takes another indicator in, and needs one at least', async () => {
    const two = library({ name: '甲次数', value: '≥3次' }, { name: '乙次数' });
    const set = setOf('常用', two.entries.slice(0, 1));
    await chooseFile(FIELD, 'a.json', printLibrary(withSet(two, set)));
    await pane.click('编辑组合：常用');
    const name = [...document.querySelectorAll('input')].find(({ value }) => value === '常用');
    if (!name) throw new Error('no name');
    expect(document.activeElement).toBe(name);
    await typeInto(name, '每年都用');
    await pane.click('乙次数（数量指标）');
    await pane.click('保存');
    expect(kept().sets).toMatchObject([{ name: '每年都用', entries: [{ slots: { n: '3' } }, {}] }]);
    await pane.click('编辑组合：每年都用');
    await pane.click('甲次数（数量指标）');
    await pane.click('乙次数（数量指标）');
    await pane.click('保存');
    expect(panel()).toContain('组合里至少要有一条指标。');
    expect(kept().sets[0]?.entries).toHaveLength(2);
  });
});

describe('a file', () => {
  it('is imported once, the second time nothing of it is new', async () => {
    const xlsx = libraryXlsx(library({ name: '甲次数' }, { name: '乙次数' }));
    const bytes = new Uint8Array([...xlsx]);
    await chooseFile(FIELD, '指标.xlsx', bytes);
    expect(panel()).toContain('已导入“指标.xlsx”新增 2 条。');
    await chooseFile(FIELD, '指标.xlsx', bytes);
    expect(panel()).toContain('跳过 2 条（与已有的相同）。');
    expect(kept().entries).toHaveLength(2);
  });

  it('with a bad row is refused as a whole, the row told by its number', async () => {
    const file = { version: 1, entries: [{ name: '甲次数', level2: '数量' }, { name: '乙次数' }] };
    await chooseFile(FIELD, '指标.json', JSON.stringify(file));
    expect(panel()).toContain('“指标.json”没有导入，我的指标没有改动');
    expect(panel()).toContain('第 2 行：没有写二级指标，不知道属于哪一类。');
    expect(kept().entries).toEqual([]);
  });
});
