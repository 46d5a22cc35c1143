import type { Form } from '../../src/form/form';
import { readForms } from '../../src/form/read-forms';
import { printCell } from '../../src/snapshot/address';
import type { NameSnapshot, Snapshot } from '../../src/snapshot/snapshot';
import { definedName, onlySheet, withCells, workbook } from './alter-snapshot';
import { onlyForm, sampleSnapshot } from './form-files';
import { readingOf } from './reading';

const sheet = onlySheet(sampleSnapshot('guangzhou-cppcc'));
const plain = readingOf(onlyForm(workbook(sheet)));

const PROPER: Readonly<Record<string, string>> = {
  部门名称: 'B2:F2',
  财政供养人员数: 'C3',
  下属二级单位数: 'E3:F3',
  基本支出: 'C5',
  项目支出: 'C6',
  财政拨款: 'E5',
  其他资金: 'E6',
  财政专项资金: 'C8',
  其他事业发展性支出: 'C9',
  市本级使用资金: 'E8',
  拟用于对下转移支付资金: 'E9',
  总体绩效目标: 'B10:F10',
  其他需完成的任务: 'B16:F16',
  年度重点工作任务: 'B12:F15',
  绩效指标: 'B18:F31',
};

function properNames(scope: string | null, prefix = sheet.name): readonly NameSnapshot[] {
  return Object.entries(PROPER).map(([name, area]) =>
    definedName(name, `'${prefix}'!${area.replaceAll(/([A-Z])(\d+)/g, '$$$1$$$2')}`, scope),
  );
}

function read(names: readonly NameSnapshot[], changed = sheet): Form {
  return onlyForm({ ...workbook(changed), names });
}

function stateOf(form: Form, key: string): string {
  return form.names
    .filter((name) => name.key === key)
    .map(({ state, cell }) => `${state} ${printCell(cell)}`)
    .join();
}

describe('names that are sound', () => {
  test.each([null, sheet.name])('of scope %s lead to the same form as the labels', (scope) => {
    const form = read(properNames(scope));
    expect(readingOf(form)).toEqual(plain);
    expect(new Set(form.names.map(({ state }) => state))).toEqual(new Set(['sound']));
    expect(form.fields.get('基本支出')?.foundBy).toBe('name');
    expect(form.fields.get('基本支出')?.label?.value).toBe('基本支出');
  });

  test('lead to the fields where every label was changed', () => {
    const renamed = withCells(sheet, {
      A2: '机构全称',
      B3: '编制内人数',
      D3: '所属机构个数',
      B5: '人员及公用',
      B6: '专项',
      D5: '本级补助',
      D6: '其它收入',
      B8: '甲类资金',
      B9: '乙类资金',
      D8: '留用部分',
      D9: '下拨部分',
      A10: '今年想做到什么',
      A16: '还要做的事',
    });
    const form = read(properNames(null), renamed);
    expect(readingOf(form)).toEqual(plain);
    expect(form.fields.get('其他资金')?.label?.value).toBe('其它收入');
  });

  test('of tables lead to the rows where the headings were changed', () => {
    const renamed = withCells(sheet, {
      B11: '做什么',
      C11: '怎么做',
      D11: '要多少钱',
      E11: '做成什么样',
      B17: '大类',
      C17: '中类',
      D17: '小类',
      E17: '三年值',
      F17: '今年值',
    });
    const form = read(properNames(null), renamed);
    expect(readingOf(form)).toEqual(plain);
    expect(form.assumed.map(({ what }) => what)).toContain('columns-by-order');
  });

  test('of tables may cover the heading row and the label', () => {
    const names = [
      ...properNames(null).filter(({ name }) => name !== '绩效指标' && name !== '年度重点工作任务'),
      definedName('年度重点工作任务', `'${sheet.name}'!$A$11:$F$15`),
      definedName('绩效指标', `'${sheet.name}'!$A$17:$F$31`),
    ];
    expect(readingOf(read(names))).toEqual(plain);
    expect(new Set(read(names).names.map(({ state }) => state))).toEqual(new Set(['sound']));
  });

  test('may lead past the blank cells of a label that is not merged', () => {
    const wide = withCells(
      { ...sheet, merges: sheet.merges.filter(({ top }) => top !== 1) },
      { B2: null, D2: '市政协办公厅' },
    );
    const form = read([definedName('部门名称', `'${sheet.name}'!$D$2`)], wide);
    expect(stateOf(form, '部门名称')).toBe('sound D2');
  });

  test('may be hidden from the list of names', () => {
    const form = read([definedName('基本支出', `'${sheet.name}'!$C$5`, null, false)]);
    expect(stateOf(form, '基本支出')).toBe('sound C5');
  });
});

describe('names that are not sound', () => {
  test.each([
    ['#REF!', 'broken'],
    [`'${sheet.name}'!#REF!`, 'broken'],
    ['=12504.03', 'broken'],
    ['="基本支出"', 'broken'],
    [`=OFFSET('${sheet.name}'!$A$1,4,2)`, 'broken'],
    [`'${sheet.name}'!$C$5,'${sheet.name}'!$C$6`, 'broken'],
    ['', 'broken'],
    [`'${sheet.name}'!$B$5`, 'displaced'],
    [`'${sheet.name}'!$C$6`, 'displaced'],
    [`'${sheet.name}'!$D$20`, 'displaced'],
    [`'${sheet.name}'!$Z$99`, 'displaced'],
    ["'别处'!$A$1", 'displaced'],
  ])('such as %s are told as %s, and the label leads to the field', (formula, state) => {
    const form = read([definedName('基本支出', formula)]);
    expect(readingOf(form)).toEqual(plain);
    expect(stateOf(form, '基本支出')).toBe(`${state} C5`);
    expect(form.fields.get('基本支出')?.foundBy).toBe('label');
  });

  test('stand on the title where no label leads to the field', () => {
    const form = read([definedName('实施单位', '#REF!')]);
    expect(stateOf(form, '实施单位')).toBe('broken A1');
    expect(form.fields.has('实施单位')).toBe(false);
  });

  test('of tables are told too', () => {
    const form = read([
      definedName('绩效指标', '#REF!'),
      definedName('年度重点工作任务', `'${sheet.name}'!$B$2`),
    ]);
    expect(stateOf(form, '绩效指标')).toBe('broken B17');
    expect(stateOf(form, '年度重点工作任务')).toBe('displaced B11');
  });
});

describe('the scope of names', () => {
  const copy = { ...sheet, name: '第二份' };
  const two = (names: readonly NameSnapshot[]): Snapshot => ({ ...workbook(sheet, copy), names });

  test('a name of the sheet wins over the workbook’s on its sheet', () => {
    const form = read([
      definedName('基本支出', `'${sheet.name}'!$C$5`),
      definedName('基本支出', '#REF!', sheet.name),
    ]);
    expect(stateOf(form, '基本支出')).toBe('broken C5');
  });

  test('a name of the workbook belongs to the form that it points at', () => {
    const forms = readForms(two(properNames(null, copy.name)));
    expect(forms.map(({ names }) => names.length)).toEqual([0, Object.keys(PROPER).length]);
  });

  test('a broken name of the workbook belongs to the form that the others point at', () => {
    const [first] = properNames(null, copy.name);
    if (!first) throw new Error('no name');
    const forms = readForms(two([first, definedName('项目支出', '#REF!')]));
    expect(forms.map(({ names }) => names.map(({ key }) => key))).toEqual([
      [],
      ['部门名称', '项目支出'],
    ]);
  });

  test('each of two forms has names of its own sheet', () => {
    const names = [...properNames(sheet.name, sheet.name), ...properNames(copy.name, copy.name)];
    const forms = readForms(two(names));
    expect(
      forms.map((form) => new Set(form.names.map(({ state, scope }) => `${state} ${scope}`))),
    ).toEqual([new Set([`sound ${sheet.name}`]), new Set([`sound ${copy.name}`])]);
  });
});
