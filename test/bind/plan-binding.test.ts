import type { Binding, BindingProposal } from '../../src/bind/binding';
import { planBinding } from '../../src/bind/plan-binding';
import type { Form } from '../../src/form/form';
import { readForms } from '../../src/form/read-forms';
import { printArea } from '../../src/snapshot/address';
import type { NameSnapshot, SheetSnapshot, Snapshot } from '../../src/snapshot/snapshot';
import {
  cell,
  definedName,
  moved,
  onlySheet,
  sheet as sheetOf,
  together,
  withCells,
  workbook,
} from '../form/alter-snapshot';
import { sampleSnapshot } from '../form/form-files';
import { withNamesSet } from './named-snapshot';

const sheet = onlySheet(sampleSnapshot('guangzhou-cppcc'));
const other = sheetOf('别处', [cell('A1', 2026), cell('B2', '备注')]);

function named(names: readonly NameSnapshot[], ...sheets: readonly SheetSnapshot[]): Snapshot {
  return { ...workbook(...(sheets.length > 0 ? sheets : [sheet])), names };
}

function bind(snapshot: Snapshot, at = 0, ...replaced: readonly '基本支出'[]): Binding {
  const forms = readForms(snapshot);
  const form = forms[at];
  if (!form) throw new Error('no form');
  return planBinding(form, snapshot, new Set(replaced));
}

function proposal(binding: Binding): BindingProposal {
  if (binding.kind === 'refusal') throw new Error(binding.reason);
  return binding;
}

function preview(binding: Binding): readonly string[] {
  return proposal(binding).names.map(
    ({ key, state, area, scope }) =>
      `${scope === null ? '' : `${scope}!`}${key} ${state} ${area ? printArea(area) : '-'}`,
  );
}

function lineOf(binding: Binding, key: string): string {
  return preview(binding)
    .filter((line) => line.includes(`${key} `))
    .join();
}

function changed(binding: Binding): readonly string[] {
  return (proposal(binding).plan?.edits ?? []).map((edit) =>
    edit.kind === 'set-name' ? `${edit.scope ?? ''}!${edit.name} ${edit.after ?? ''}` : edit.kind,
  );
}

function states(form: Form | undefined): readonly string[] {
  return [...new Set((form?.names ?? []).map(({ state }) => state))];
}

describe('a form without names', () => {
  test('gets one of the workbook for each field and table, shown first', () => {
    expect(preview(bind(named([])))).toEqual([
      '部门名称 new B2:F2',
      '财政供养人员数 new C3',
      '下属二级单位数 new E3:F3',
      '基本支出 new C5',
      '项目支出 new C6',
      '财政拨款 new E5:F5',
      '其他资金 new E6:F6',
      '财政专项资金 new C8',
      '其他事业发展性支出 new C9',
      '市本级使用资金 new E8:F8',
      '拟用于对下转移支付资金 new E9:F9',
      '总体绩效目标 new B10:F10',
      '其他需完成的任务 new B16:F16',
      '年度重点工作任务 new B12:F15',
      '绩效指标 new B18:F31',
    ]);
  });

  test('gets them by fixed references, the sheet quoted where it must be', () => {
    const plain = bind(named([]));
    expect(changed(plain)).toContain('!部门名称 =部门整体绩效目标表!$B$2:$F$2');
    const spaced = bind(named([], { ...sheet, name: "部门 '26" }));
    expect(changed(spaced)).toContain("!基本支出 ='部门 ''26'!$C$5");
  });

  test('is read the same afterwards, every name sound', () => {
    const before = named([]);
    const [form] = readForms(withNamesSet(before, proposal(bind(before)).plan));
    expect(states(form)).toEqual(['sound']);
    expect(form?.names).toHaveLength(15);
  });

  test('needs nothing once it is bound', () => {
    const before = named([]);
    const bound = withNamesSet(before, proposal(bind(before)).plan);
    expect(proposal(bind(bound)).plan).toBeNull();
    expect(new Set(proposal(bind(bound)).names.map(({ state }) => state))).toEqual(
      new Set(['kept']),
    );
  });

  test('is told in the plan with its sheet and the number of names', () => {
    expect(proposal(bind(named([]))).plan?.title).toEqual({
      key: 'bind-names',
      data: { sheet: sheet.name, count: '15' },
    });
  });
});

describe('a name that is there', () => {
  test.each([
    ['#REF!', 'repaired'],
    [`${sheet.name}!#REF!`, 'repaired'],
    ['没有这张表!$A$1', 'repaired'],
    [`${sheet.name}!$C$6`, 'repaired'],
    [`${sheet.name}!$A$5`, 'repaired'],
    [`${sheet.name}!$Z$99`, 'repaired'],
    [`${sheet.name}!$C$5`, 'kept'],
    [`${sheet.name}!C5`, 'kept'],
    ['别处!$A$1', 'conflict'],
    ['别处!$D$9', 'conflict'],
    ['12504.03', 'conflict'],
    ['"基本支出"', 'conflict'],
    [`OFFSET(${sheet.name}!$A$1,4,2)`, 'conflict'],
    [`${sheet.name}!$C$5,${sheet.name}!$C$6`, 'conflict'],
  ])('as %s is %s', (formula, state) => {
    const binding = bind(named([definedName('基本支出', formula)], sheet, other));
    expect(lineOf(binding, '基本支出')).toBe(`基本支出 ${state} C5`);
    const written = changed(binding).filter((line) => line.includes('基本支出'));
    expect(written).toEqual(state === 'repaired' ? [`!基本支出 =${sheet.name}!$C$5`] : []);
  });

  test('for filled cells beside the form is a conflict', () => {
    const noted = withCells(sheet, { H40: '另一张小表' });
    const binding = bind(named([definedName('基本支出', `${sheet.name}!$H$40`)], noted));
    expect(lineOf(binding, '基本支出')).toBe('基本支出 conflict C5');
  });

  test('in conflict is replaced when the user says so', () => {
    const binding = bind(
      named([definedName('基本支出', '别处!$A$1')], sheet, other),
      0,
      '基本支出',
    );
    expect(lineOf(binding, '基本支出')).toBe('基本支出 repaired C5');
  });

  test('is shown with what it says now, to the letter', () => {
    const binding = bind(named([definedName('基本支出', `'${sheet.name}'!C6`)]));
    const shown = proposal(binding).names.find(({ key }) => key === '基本支出');
    expect(shown?.formula).toBe(`='${sheet.name}'!C6`);
    expect(proposal(binding).plan?.edits).toContainEqual({
      kind: 'set-name',
      name: '基本支出',
      scope: null,
      before: `='${sheet.name}'!C6`,
      after: `=${sheet.name}!$C$5`,
    });
  });

  test('of the sheet is repaired there', () => {
    const binding = bind(named([definedName('基本支出', '#REF!', sheet.name)]));
    expect(lineOf(binding, '基本支出')).toBe(`${sheet.name}!基本支出 repaired C5`);
  });

  test('that covers the heading of its table too is kept', () => {
    const binding = bind(named([definedName('绩效指标', `${sheet.name}!$A$17:$F$31`)]));
    expect(lineOf(binding, '绩效指标')).toBe('绩效指标 kept B18:F31');
  });

  test('but leads nowhere, for a field that the form lacks, is listed and left', () => {
    const binding = bind(named([definedName('实施单位', '#REF!')]));
    expect(lineOf(binding, '实施单位')).toBe('实施单位 without-field -');
    expect(changed(binding).filter((line) => line.includes('实施单位'))).toEqual([]);
  });
});

describe('several forms', () => {
  const second = { ...sheet, name: '第二份' };

  test('on several sheets get names of their sheets', () => {
    const binding = bind(named([], sheet, second), 1);
    expect(lineOf(binding, '基本支出')).toBe('第二份!基本支出 new C5');
    expect(changed(binding)).toContain('第二份!基本支出 =第二份!$C$5');
  });

  test('leave each other’s names alone', () => {
    const names = [definedName('基本支出', `${sheet.name}!$C$5`), definedName('项目支出', '#REF!')];
    const snapshot = named(names, sheet, second);
    expect(lineOf(bind(snapshot, 0), '基本支出')).toBe('基本支出 kept C5');
    expect(lineOf(bind(snapshot, 0), '项目支出')).toBe('项目支出 repaired C6');
    expect(lineOf(bind(snapshot, 1), '基本支出')).toBe('第二份!基本支出 new C5');
    const bound = withNamesSet(snapshot, proposal(bind(snapshot, 1)).plan);
    const both = withNamesSet(bound, proposal(bind(bound, 0)).plan);
    expect(readForms(both).map(states)).toEqual([['sound'], ['sound']]);
  });

  test('on one sheet are refused, with the reason', () => {
    const two = together('表', sheet, moved(sheet, 40, 0));
    const snapshot = named([], two);
    expect(readForms(snapshot)).toHaveLength(2);
    const refusal = {
      kind: 'refusal',
      reason: 'several-forms-on-sheet',
      sheet: '表',
      forms: 2,
    };
    expect(bind(snapshot, 0)).toEqual(refusal);
    expect(bind(snapshot, 1)).toEqual(refusal);
  });
});
