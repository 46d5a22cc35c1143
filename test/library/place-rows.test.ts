import { readForms } from '../../src/form/read-forms';
import { placeIndicators } from '../../src/library/place-rows';
import { printArea, printCell } from '../../src/snapshot/address';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { changeColumns } from '../../src/workbook/layout/columns';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { mergeCells } from '../../src/workbook/structure/merge-cells';
import { sampleSnapshot } from '../form/form-files';
import { workbookWith } from '../rules/form-builder';
import { choicesOf, type ChosenClass } from './choices';
import {
  contentsOf,
  insertInto,
  mergesOn,
  openSample,
  reading,
  textAt,
  type,
  type Inserted,
} from './inserting';

function insertIntoSample(name: string, ...classes: readonly ChosenClass[]): Inserted {
  return insertInto(openSample(name), choicesOf(...classes));
}

/** The indicators of some rows, as a person counts rows. */
function rowsOf({ after }: Inserted, from: number, to: number): readonly string[] {
  return after.form.indicators
    .filter(({ row }) => from <= row + 1 && row + 1 <= to)
    .map((indicator) => `${indicator.row + 1} ${reading(indicator)}`);
}

function mergesAfter({ after }: Inserted): readonly string[] {
  return mergesOn(after.snapshot, after.form.sheet);
}

function namedArea({ after }: Inserted, wanted: string): string {
  const target = after.snapshot.names.find(({ name }) => name === wanted)?.target;
  return target?.kind === 'area' ? printArea(target.area) : '';
}

function placementIn(snapshot: Snapshot, ...classes: readonly ChosenClass[]) {
  const [form] = readForms(snapshot);
  if (!form) throw new Error('no form');
  return placeIndicators(form, snapshot, choicesOf(...classes));
}

describe('an indicator for the published form, where a column is lost after the page break', () => {
  test('of 时效 becomes row 24, in columns C to F as the rows around it', () => {
    const done = insertIntoSample('guangzhou-cppcc', '时效');
    expect(rowsOf(done, 24, 24)).toEqual([
      '24 产出指标 | 时效指标 | 新增时效情况1 | 2026年10月底前完成',
    ]);
    expect([textAt(done.after, 'C24'), textAt(done.after, 'E24')]).toEqual([
      '新增时效情况1',
      '2026年10月底前完成',
    ]);
    expect(mergesAfter(done)).toEqual(expect.arrayContaining(['B23:B24', 'E24:F24', 'A21:A32']));
    expect(done.placement.insertions).toEqual([{ at: 23, count: 1, formatsFrom: 22 }]);
  });

  test('of 成本, which the form lacks, comes after 时效 with its label', () => {
    const done = insertIntoSample('guangzhou-cppcc', '成本', '成本');
    expect(rowsOf(done, 24, 25)).toEqual([
      '24 产出指标 | 成本指标 | 新增成本情况1 | ≤2万元/场',
      '25 产出指标 | 成本指标 | 新增成本情况2 | ≤2万元/场',
    ]);
    expect(textAt(done.after, 'B24')).toBe('成本指标');
    expect(mergesAfter(done)).toEqual(expect.arrayContaining(['B24:B25', 'E24:F24', 'E25:F25']));
    expect(mergesAfter(done)).not.toContain('B23:B24');
  });

  test('of 数量 stands before the row that slipped, in the columns of the first part', () => {
    const done = insertIntoSample('guangzhou-cppcc', '数量');
    expect([textAt(done.after, 'D20'), textAt(done.after, 'F20')]).toEqual([
      '新增数量情况1',
      '≥3场',
    ]);
    expect(mergesAfter(done)).toEqual(expect.arrayContaining(['B18:B20', 'C18:C20', 'A17:A21']));
  });
});

describe('a printed row that is still empty', () => {
  test('is filled, and no row is inserted', () => {
    const done = insertIntoSample('hn-science', '成本', '经济');
    expect(done.placement.insertions).toEqual([]);
    expect(rowsOf(done, 19, 20)).toEqual([
      '19 产出指标 | 成本指标 | 新增成本情况1 | ≤2万元/场',
      '20 效益指标 | 经济效益指标 | 新增经济情况2 | ≥5万元',
    ]);
  });

  test('is filled before a row is inserted below it', () => {
    const done = insertIntoSample('hn-science', '成本', '成本', '成本');
    expect(done.placement.insertions).toEqual([{ at: 19, count: 2, formatsFrom: 18 }]);
    expect(rowsOf(done, 19, 21).map((row) => row.slice(0, 16))).toEqual([
      '19 产出指标 | 成本指标 |',
      '20 产出指标 | 成本指标 |',
      '21 产出指标 | 成本指标 |',
    ]);
    expect(mergesAfter(done)).toEqual(
      expect.arrayContaining(['C19:C21', 'B11:B21', 'D20:E20', 'D21:E21']),
    );
  });

  test('may be one of several below a merged label', () => {
    const blank = { D19: null, F19: null } as const;
    const placement = placementIn(workbookWith(blank), '数量');
    if (placement.kind === 'refused') throw new Error(placement.reason);
    expect(placement.insertions).toEqual([]);
    expect(placement.indicators.map(({ name }) => printCell(name))).toEqual(['D19']);
  });

  test('holds no more than what the template printed in its place', () => {
    const residue = { D27: '指标1：', F27: null } as const;
    const placement = placementIn(workbookWith(residue), '社会');
    if (placement.kind === 'refused') throw new Error(placement.reason);
    expect(placement.indicators.map(({ value }) => printCell(value))).toEqual(['F27']);
  });
});

describe('a class that the form lacks', () => {
  test('comes under a new first level after the one before it; several stand in the official order', () => {
    const done = insertIntoSample('gz-sparse-center', '可持续', '社会', '成本', '时效', '经济');
    expect(rowsOf(done, 18, 23).map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
      '18 产出指标 时效指标',
      '19 产出指标 成本指标',
      '20 效益指标 经济效益指标',
      '21 效益指标 社会效益指标',
      '22 效益指标 可持续影响指标',
      '23 满意度指标 服务对象满意度指标',
    ]);
    expect(textAt(done.after, 'B20')).toBe('效益指标');
    expect(mergesAfter(done)).toEqual(expect.arrayContaining(['A15:A23', 'B16:B19', 'B20:B22']));
  });

  test('stands ahead of the first class when none comes before it, and the level grows upwards', () => {
    const workbook = type(openSample('gz-sparse-center'), { C16: '质量指标', C17: '时效指标' });
    const done = insertInto(workbook, choicesOf('数量'));
    expect(rowsOf(done, 16, 17).map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
      '16 产出指标 数量指标',
      '17 产出指标 质量指标',
    ]);
    expect(textAt(done.after, 'B16')).toBe('产出指标');
    expect(textAt(done.after, 'B17')).toBe('');
    expect(mergesAfter(done)).toEqual(expect.arrayContaining(['B16:B18', 'A15:A19']));
  });

  test('brings its first level along, also ahead of all others', () => {
    const workbook = type(openSample('gz-sparse-center'), {
      B16: '效益指标',
      C16: '社会效益指标',
      C17: '可持续影响指标',
    });
    const done = insertInto(workbook, choicesOf('质量', '数量'));
    expect(rowsOf(done, 16, 18).map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
      '16 产出指标 数量指标',
      '17 产出指标 质量指标',
      '18 效益指标 社会效益指标',
    ]);
    expect(mergesAfter(done)).toEqual(expect.arrayContaining(['B16:B17', 'B18:B19', 'A15:A20']));
  });
});

describe('a form with other columns', () => {
  test('gets sign, number and unit into columns of their own', () => {
    const done = insertIntoSample('jx-forestry', '成本', '时效', '可持续');
    const row = (number: number): readonly string[] =>
      ['C', 'D', 'E', 'F'].map((column) => textAt(done.after, `${column}${number}`));
    expect(row(18)).toEqual(['新增时效情况2', '', '2026年10月底前完成', '']);
    expect(row(19)).toEqual(['新增成本情况1', '≤', '2', '万元/场']);
    expect(row(22)).toEqual(['新增可持续情况3', '≥', '2', '次/季度']);
    const placed = done.placement.cells.find(({ cell }) => printCell(cell) === 'E19');
    expect(placed?.value).toBe(2);
  });

  test('gets its labels written into every row where it does not merge them', () => {
    const done = insertIntoSample('nm-coop-direction', '质量', '经济');
    expect(['A14', 'B14', 'C14'].map((cell) => textAt(done.after, cell))).toEqual([
      '产出指标',
      '质量指标',
      '新增质量情况1',
    ]);
    expect(mergesAfter(done)).toEqual(mergesOn(done.before.snapshot, done.before.form.sheet));
  });

  test('that is a flat list gets its rows at the end', () => {
    const done = insertIntoSample('cq-media-flat', '质量');
    expect(['B19', 'C19', 'D19', 'E19'].map((cell) => textAt(done.after, cell))).toEqual([
      '新增质量情况1',
      '%',
      '≥',
      '95',
    ]);
  });
});

describe('the height of a new row', () => {
  test('is that of the row above, which had room for as much', () => {
    expect(insertIntoSample('guangzhou-cppcc', '成本').placement.heights).toEqual([]);
  });

  test('is more where its text takes more lines', () => {
    const [choice] = choicesOf('满意度');
    const name = '接受公益培训的学员和家长对培训服务的满意度';
    const long = choice ? [{ ...choice, name }] : [];
    const { after, placement } = insertInto(openSample('gz-sparse-center'), long);
    expect(placement.heights).toEqual([{ row: 18, height: 27 }]);
    const sheet = after.snapshot.sheets.find(({ name: each }) => each === after.form.sheet);
    expect(sheet?.cells.get('D19')?.room?.heights).toEqual([27]);
  });

  test('is more where its label takes more lines', () => {
    const narrow = openSample('gz-sparse-center');
    const [sheet] = narrow.sheets;
    if (!sheet) throw new Error('no sheet');
    changeColumns(narrow, sheet, { first: 2, last: 2 }, () => ({ width: 12 }));
    const { placement } = insertInto(narrow, choicesOf('可持续'));
    expect(placement.heights).toEqual([{ row: 17, height: 27 }]);
  });
});

describe('what covers the table', () => {
  test('goes on covering it when a row comes to stand at its end', () => {
    const done = insertIntoSample('gz-archive-named', '满意度');
    expect(namedArea(done, '绩效指标')).toBe('A16:F27');
    expect(namedArea(done, 'Print_Area')).toBe('A1:F27');
  });

  test('grows by itself when a row comes to stand inside', () => {
    const done = insertIntoSample('gz-archive-named', '质量', '时效');
    expect(done.placement.names).toEqual([]);
    expect(namedArea(done, '绩效指标')).toBe('A16:F28');
  });

  test('a sum of points below the table counts the new rows', () => {
    const workbook = type(openSample('nm-coop-direction'), {
      H24: '=SUM(H11:H23)',
      I24: '=SUM($H$11:$H$23)-H24+SUM(H11:H12)',
    });
    const done = insertInto(workbook, choicesOf('满意度', '质量'));
    const sheet = done.after.snapshot.sheets.find(({ name }) => name === done.after.form.sheet);
    expect(sheet?.cells.get('H26')?.formula).toBe('=SUM(H11:H25)');
    expect(sheet?.cells.get('I26')?.formula).toBe('=SUM($H$11:$H$25)-H26+SUM(H11:H12)');
  });
});

describe('a form that can take no rows', () => {
  const locked = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, protected: true })),
  });

  test('is refused where its sheet is protected', () => {
    const placement = placementIn(locked(sampleSnapshot('guangzhou-cppcc')), '成本');
    expect(placement).toEqual({ kind: 'refused', reason: 'protected' });
  });

  test('may still be filled where a printed row is empty', () => {
    expect(placementIn(locked(sampleSnapshot('hn-science')), '成本').kind).toBe('placed');
  });

  test('is refused where it has no row to go by', () => {
    const snapshot = sampleSnapshot('guangzhou-cppcc');
    const [form] = readForms(snapshot);
    if (!form) throw new Error('no form');
    const bare = { ...form, indicators: [], indicatorArea: null };
    expect(placeIndicators(bare, snapshot, choicesOf('成本'))).toEqual({
      kind: 'refused',
      reason: 'no-table',
    });
  });
});

test('undoing restores the workbook exactly', () => {
  const workbook = openSample('gz-sparse-center');
  const before = contentsOf(workbook);
  const { undo } = insertInto(workbook, choicesOf('成本', '社会', '满意度', '数量'));
  applyPlan(workbook, undo);
  expect(contentsOf(workbook)).toEqual(before);
});

test('a row that would come into a merged area of values is refused, with the reason', () => {
  const workbook = openSample('gz-sparse-center');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  mergeCells(workbook, sheet, { top: 16, bottom: 17, left: 5, right: 5 });
  const snapshot = takeSnapshot(workbook);
  const [form] = readForms(snapshot);
  if (!form) throw new Error('no form');
  const classes = [...new Set(form.indicators.map(({ level1, level2 }) => `${level1}/${level2}`))];
  const kinds = classes.map((each) => {
    const [level1 = '', level2 = ''] = each.split('/');
    const choice = { level1, level2, name: '新指标', annual: '≥1次' };
    const placement = placeIndicators(form, snapshot, [choice]);
    return placement.kind === 'refused' ? placement.reason : placement.kind;
  });
  expect(new Set(kinds)).toEqual(new Set(['placed', 'covered']));
});
