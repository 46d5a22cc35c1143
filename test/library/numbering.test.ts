import { blankWorkbook } from '../../src/workbook/blank-workbook';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import type { Workbook } from '../../src/workbook/workbook';
import { choicesOf, type ChosenClass } from './choices';
import { contentsOf, insertInto, openSample } from './inserting';

const ROWS = [
  ['数量指标', '培训人数', '≥100人'],
  ['数量指标', '培训场次', '≥3场'],
  ['质量指标', '培训合格率', '≥90%'],
  ['时效指标', '培训完成时间', '2026年10月底前'],
] as const;

/** A flat list with its own number before each row; `number` gives what is typed there, by the row's place. */
function numbered(
  number: (place: number, row: number) => string,
  blankRows = 0,
  heading = '序号',
): Workbook {
  const workbook = blankWorkbook('申报表');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const lines = [
    ['部门整体预算绩效目标申报表'],
    ['部门名称', '', '示例市文化馆'],
    [heading, '一级指标', '二级指标', '三级指标', '年度指标值', '得分'],
    ...ROWS.map(([level2, name, value], place) => [
      number(place, place + 3),
      '产出指标',
      level2,
      name,
      value,
      `=LEN(E${place + 4})*2`,
    ]),
    ...Array.from({ length: blankRows }, (_, i) => [number(ROWS.length + i, ROWS.length + i + 3)]),
  ];
  lines.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text !== '') enterCell(workbook, sheet, { row, column }, text);
    });
  });
  return workbook;
}

/** What stands in a column from the first row of the table on. */
function columnAfter(workbook: Workbook, column: string, ...classes: readonly ChosenClass[]) {
  const before = contentsOf(workbook);
  const { undo } = insertInto(workbook, choicesOf(...classes));
  const [sheet] = takeSnapshot(workbook).sheets;
  const cells = [...(sheet?.cells ?? [])].filter(
    ([address]) => /^[A-Z]+/.exec(address)?.[0] === column,
  );
  applyPlan(workbook, undo);
  expect(contentsOf(workbook)).toEqual(before);
  return cells.filter(([, { row }]) => row > 2).map(([, { value, formula }]) => formula ?? value);
}

describe('a column of numbers goes on counting', () => {
  test('over the new row and the rows after it', () => {
    const workbook = numbered((place) => String(place + 1));
    expect(columnAfter(workbook, 'A', '数量', '质量')).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test.each([
    ['in brackets', (n: number) => `'（${n}）`, '（5）'],
    ['as text', (n: number) => `'${n}`, '5'],
    ['with a dot', (n: number) => `${n}、`, '5、'],
  ])('typed as its neighbours are: %s', (_, typed, last) => {
    const workbook = numbered((place) => typed(place + 1));
    const written = columnAfter(workbook, 'A', '数量');
    expect(written).toHaveLength(5);
    expect(written.at(-1)).toBe(last);
    expect(new Set(written.map((value) => typeof value))).toEqual(new Set(['string']));
  });

  test('class by class where each begins anew', () => {
    const workbook = numbered((place) => ['1', '2', '1', '1'][place] ?? '');
    expect(columnAfter(workbook, 'A', '数量', '质量')).toEqual([1, 2, 3, 1, 2, 1]);
  });

  test('and is left alone where it has a gap', () => {
    const workbook = numbered((place) => ['1', '2', '4', '5'][place] ?? '');
    expect(columnAfter(workbook, 'A', '数量')).toEqual([1, 2, 4, 5]);
  });

  test('as formulas', () => {
    const workbook = numbered(() => '=ROW()-3');
    expect(columnAfter(workbook, 'A', '数量')).toEqual(Array(5).fill('=ROW()-3'));
  });

  test('as formulas each of which counts on from the one above', () => {
    const workbook = numbered((place, row) => (place === 0 ? '1' : `=A${row}+1`));
    expect(columnAfter(workbook, 'A', '数量')).toEqual([1, '=A4+1', '=A5+1', '=A6+1', '=A7+1']);
  });

  test('a printed row that holds nothing but its number is filled', () => {
    const workbook = numbered((place) => String(place + 1), 2);
    const { placement } = insertInto(workbook, choicesOf('时效'));
    expect(placement.insertions).toEqual([]);
    expect(placement.indicators.map(({ name }) => name.row)).toEqual([7]);
  });

  test('in the published flat list', () => {
    const workbook = openSample('cq-media-flat');
    const written = columnAfter(workbook, 'A', '数量', '数量');
    expect(written.filter((value) => typeof value === 'number')).toEqual(
      Array.from({ length: 14 }, (_, i) => i + 1),
    );
  });
});

test('a formula that every row has is copied into new ones', () => {
  const workbook = numbered((place) => String(place + 1));
  expect(columnAfter(workbook, 'F', '数量')).toEqual(
    [4, 5, 6, 7, 8].map((row) => `=LEN(E${row})*2`),
  );
});

test('numbers that are no row numbers stay as they are', () => {
  const workbook = numbered((place) => String(place + 1), 0, '备注');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  ['9', '1', '2', '3', '4'].forEach((text, i) => {
    enterCell(workbook, sheet, { row: i + 2, column: 6 }, i === 0 ? '权重' : text);
  });
  expect(columnAfter(workbook, 'G', '数量')).toEqual([1, 2, 3, 4]);
});

test('a sum over a column beside the table comes to cover new rows at its end', () => {
  const workbook = numbered((place) => String(place + 1));
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  ['5', '5', '5', '5', '=SUM(H4:H7)'].forEach((text, i) => {
    enterCell(workbook, sheet, { row: i + 3, column: 7 }, text);
  });
  expect(columnAfter(workbook, 'H', '满意度')).toEqual([5, 5, 5, 5, '=SUM(H4:H8)']);
});
