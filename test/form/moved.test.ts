import fc from 'fast-check';
import { readForms } from '../../src/form/read-forms';
import { printCell } from '../../src/snapshot/address';
import type { CellRef } from '../../src/snapshot/area';
import { cell, moved, onlySheet, together, withCells, workbook } from './alter-snapshot';
import { onlyForm, sampleSnapshot } from './form-files';
import { readingOf } from './reading';

const RUNS = Math.min(Number(process.env['FC_RUNS'] ?? 20), 60);
const seed = onlySheet(sampleSnapshot('guangzhou-cppcc'));
const museum = onlySheet(sampleSnapshot('gz-museum-shift'));

/** Where everything was read, seen from the title. */
function placesOf(sheet: typeof seed): readonly string[] {
  const form = onlyForm(workbook(sheet));
  const from = (place: CellRef | null): string =>
    place
      ? printCell({ row: place.row - form.title.row, column: place.column - form.title.column })
      : '-';
  return [
    ...[...form.fields].map(([key, { entry }]) => `${key} ${from(entry)}`),
    ...form.tasks.map(({ name, amount }) => `${from(name)} ${from(amount)}`),
    ...form.indicators.map(
      ({ name, value, cycle, level1, level2, annual }) =>
        `${from(name)} ${from(cycle)} ${from(value)} ${level1} ${level2} ${annual}`,
    ),
  ];
}

describe('the place of a form on its sheet', () => {
  test('does not matter', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.nat({ max: 12 }), (rows, columns) => {
        expect(placesOf(moved(seed, rows, columns))).toEqual(placesOf(seed));
      }),
      { numRuns: RUNS },
    );
  });

  test('may have a cover row above it', () => {
    const covered = together(
      'Sheet1',
      moved(seed, 4, 1),
      withCells(
        { ...seed, cells: new Map(), merges: [] },
        {
          A1: '附件2',
          B2: '2026年度部门整体预算绩效目标申报表填报说明',
          B3: '填报单位：示例市政协办公厅',
        },
      ),
    );
    expect(placesOf(covered)).toEqual(placesOf(seed));
  });

  test('may have notes and signatures below and beside it', () => {
    const noted = withCells(seed, {
      A32: '填表人：张三',
      D32: '联系电话：',
      E32: '020-00000000',
      A33: '备注：本表一式两份。',
      J5: '内部测算，不上报',
    });
    expect(placesOf(noted)).toEqual(placesOf(seed));
  });
});

describe('cells far away', () => {
  test('cost no time and change nothing', () => {
    const far = withCells(seed, { A1048576: '数量指标', XFD900000: 1, A20000: '产出指标' });
    const begun = process.cpuUsage();
    expect(placesOf(far)).toEqual(placesOf(seed));
    expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
  });
});

describe('several forms in one workbook', () => {
  test('stand on several sheets', () => {
    const other = { ...museum, name: '博物馆' };
    const forms = readForms(workbook(seed, other));
    expect(forms.map(({ sheet }) => sheet)).toEqual([seed.name, '博物馆']);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([14, 14]);
  });

  test('stand below one another on one sheet', () => {
    const stacked = together('两表', seed, moved(museum, 34, 0));
    const forms = readForms(workbook(stacked));
    const alone = [seed, museum].map((one) => readingOf(onlyForm(workbook(one))));
    expect(forms.map(({ title }) => printCell(title))).toEqual(['A1', 'A35']);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual(
      alone.map(({ indicators }) => indicators.length),
    );
    expect(forms.map(({ fields }) => fields.size)).toEqual(
      alone.map(({ fields }) => Object.keys(fields).length),
    );
    expect(forms[0]?.area.bottom).toBe(30);
  });

  test('are read on visible sheets only, unless all are hidden', () => {
    const hidden = { ...museum, name: '模板', visibility: 'hidden' } as const;
    expect(readForms(workbook(seed, hidden)).map(({ sheet }) => sheet)).toEqual([seed.name]);
    expect(readForms(workbook(hidden)).map(({ sheet }) => sheet)).toEqual(['模板']);
  });
});

test('a year line below the title is the budget year, filled in or not', () => {
  const below = moved(seed, 1, 0);
  const titled = withCells(below, { A2: null, A1: '部门整体预算绩效目标申报表' });
  for (const [line, year] of [
    ['（2027年度）', 2027],
    ['( 2026 年度 )', 2026],
    ['二〇二六年度', 2026],
    ['（    年度）', null],
  ] as const) {
    const form = onlyForm(
      workbook(
        together('表', titled, {
          ...titled,
          cells: new Map([['A2', cell('A2', line)]]),
          merges: [],
        }),
      ),
    );
    expect([form.year, form.fields.get('预算年度')?.entry.value]).toEqual([year, line]);
  }
});

test('a label and its value may share one cell', () => {
  const shared = withCells(seed, { A2: '单位名称：市政协办公厅', B2: null });
  const field = onlyForm(workbook(shared)).fields.get('部门名称');
  expect([field?.entry.row, field?.entry.value]).toEqual([1, '单位名称：市政协办公厅']);
});
