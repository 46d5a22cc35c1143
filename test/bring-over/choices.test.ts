import { bringOver } from '../../src/bring-over/bring-over';
import { DEFAULT_OPTIONS } from '../../src/bring-over/options';
import type { CarriedCell } from '../../src/bring-over/carried';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { bringInto, firstForm, freshTemplate, sampleForm, typed, WITH_MONEY } from './bringing';

const archive = () => sampleForm('gz-archive-named');
const cellOf = (cells: readonly CarriedCell[], id: string) => cells.find((cell) => cell.id === id);

describe('what a clerk gets without asking', () => {
  test('fields, tasks and indicators, no amounts; years one later', () => {
    const { brought, form } = bringInto(freshTemplate(), archive());
    expect(brought.move).toEqual({ from: 2026, to: 2027 });
    expect(form.fields.get('部门名称')?.entry.value).toBe('示例市档案馆');
    expect(form.fields.get('财政供养人员数')?.entry.value).toBe(46);
    expect(form.fields.get('总体绩效目标')?.entry.text).toMatch(/^2027年完成/u);
    expect(form.fields.get('基本支出')?.entry.value).toBeNull();
    expect(form.tasks.map(({ name, amount }) => [name.text, amount?.value])).toEqual([
      ['馆藏档案数字化', null],
      ['档案进馆接收', null],
      ['老兵口述史采集', null],
    ]);
    expect(form.indicators.find(({ row }) => row === 20)?.annual).toBe('2027年11月底前');
  });

  test('a form that prints no year and states none keeps its texts', () => {
    const { brought } = bringInto(freshTemplate(), sampleForm('guangzhou-cppcc'));
    expect(brought.move).toBeNull();
  });
});

describe('amounts', () => {
  test('come when asked for, in the unit of the new form, exactly', () => {
    const source = sampleForm('sh-road-project');
    expect(source.unit).toBe('元');
    const { form } = bringInto(freshTemplate(), source, WITH_MONEY);
    expect(form.fields.get('财政拨款')?.entry.value).toBe(340);
  });

  test('one of them alone', () => {
    const chosen = new Map([['项目支出 C6', true]]);
    const { form } = bringInto(freshTemplate(), archive(), { ...DEFAULT_OPTIONS, chosen });
    expect(form.fields.get('项目支出')?.entry.value).toBe(812);
    expect(form.fields.get('基本支出')?.entry.value).toBeNull();
  });
});

describe('what the new form holds', () => {
  test('stays, and is offered; asked for it is written over', () => {
    const filled = () => typed(freshTemplate(), { B2: '另一个局', D18: '自己的指标' });
    const kept = bringInto(filled(), archive());
    expect(kept.form.fields.get('部门名称')?.entry.value).toBe('另一个局');
    expect(cellOf(kept.brought.cells, '部门名称 B2')).toMatchObject({
      before: '另一个局',
      after: '示例市档案馆',
      notes: ['occupied'],
      chosen: false,
    });
    expect(kept.form.indicators.map(({ name }) => name.text)).toContain('自己的指标');

    const over = bringInto(filled(), archive(), { ...DEFAULT_OPTIONS, overwrite: true });
    expect(over.form.fields.get('部门名称')?.entry.value).toBe('示例市档案馆');
  });

  test('a formula stays in any case', () => {
    const workbook = typed(freshTemplate(), { C6: '=1+1', C3: '=40+6' });
    const { brought, form } = bringInto(workbook, archive(), { ...WITH_MONEY, overwrite: true });
    expect(form.fields.get('项目支出')?.entry.formula).toBe('=1+1');
    const reasons = brought.left.map(({ text, reason }) => `${text} ${reason}`);
    expect(reasons).toEqual(['46 formula', '812 formula']);
  });

  test('an indicator that is there already gets the value that it lacks', () => {
    const workbook = typed(freshTemplate(), {
      D20: '数字化图像合格率',
      D23: '单页扫描成本',
      F23: '≤0.7元/页',
    });
    const { brought, form } = bringInto(workbook, archive());
    const rows = form.indicators.filter(
      ({ name }) => name.text.endsWith('成本') || name.text.endsWith('合格率'),
    );
    expect(rows.map(({ name, annual }) => [name.text, annual])).toEqual([
      ['数字化图像合格率', '≥98%'],
      ['单页扫描成本', '≤0.7元/页'],
    ]);
    expect(cellOf(brought.cells, 'value F22')).toMatchObject({
      before: '≤0.7元/页',
      chosen: false,
    });
  });
});

describe('what is left off', () => {
  test('a row whose name is not chosen does not come', () => {
    const chosen = new Map([['name D17', false]]);
    const { brought, form } = bringInto(freshTemplate(), archive(), { ...DEFAULT_OPTIONS, chosen });
    const names = form.indicators.map(({ name }) => name.text);
    expect(names).not.toContain('馆藏档案数字化扫描页数');
    expect(names).toContain('档案接收进馆单位数');
    expect(cellOf(brought.cells, 'value F17')).toMatchObject({ chosen: false, cell: null });
  });

  test('years of a cell stay where that is wanted', () => {
    const yearsKept = new Set(['value F20']);
    const { form } = bringInto(freshTemplate(), archive(), { ...DEFAULT_OPTIONS, yearsKept });
    expect(form.indicators.find(({ row }) => row === 20)?.annual).toBe('2026年11月底前');
  });
});

test('a protected form takes what its printed rows have room for; the rest stays behind', () => {
  const workbook = freshTemplate();
  const snapshot = takeSnapshot(workbook);
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, protected: true }));
  const form = firstForm(snapshot);
  const { cells, left, plan } = bringOver(archive(), { form, snapshot: { ...snapshot, sheets } });
  expect(plan?.edits.map(({ kind }) => kind)).toEqual(['set-cells']);
  expect(cells.filter(({ role, part }) => role === 'name' && part === 'indicators')).toHaveLength(
    7,
  );
  expect(left.filter(({ reason }) => reason === 'protected').map(({ text }) => text)).toContain(
    '档案接收进馆单位数',
  );
});
