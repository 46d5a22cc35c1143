import { DEFAULT_VOCABULARY } from '../../src/form/text/vocabulary';
import type { Example } from '../../src/rules/example';
import type { CellValue, Snapshot } from '../../src/snapshot/snapshot';
import { snapshotOf } from './form-builder';
import { SOUND_FORM } from './sound-form';

/** The rows of the form from left to right; the column A of block labels first. */
type Row = readonly CellValue[];

interface IndicatorRow {
  readonly level1: string;
  readonly level2: string;
  readonly cells: Row;
}

const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
const BUDGET = { first: 1, last: 10 } as const;
const TASKS = { heading: 12, first: 13, last: 15 } as const;
const INDICATORS = { heading: 17, first: 18, last: 30 } as const;

/** Which cell of the budget block a field of the sound form fills; a field that it lacks gets a row of its own. */
const CELLS: Readonly<Record<string, string>> = {
  预算年度: 'A2',
  部门名称: 'B3',
  财政供养人员数: 'C4',
  下属二级单位数: 'E4',
  基本支出: 'C6',
  项目支出: 'C7',
  财政专项资金: 'C9',
  其他事业发展性支出: 'C10',
  财政拨款: 'E6',
  其他资金: 'E7',
  市本级使用资金: 'E9',
  拟用于对下转移支付资金: 'E10',
  总体绩效目标: 'B11',
  其他需完成的任务: 'B16',
};

/** A workbook with the sound form, in which everything that the example says stands in place of what was there. */
export function workbookOf(example: Example): Snapshot {
  const { fields = {}, tasks, labels = {}, names = {}, heights = {} } = example;
  const own = Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (CELLS[key] ? [[CELLS[key], value]] : [])),
  );
  const sound = { ...SOUND_FORM, ...own };
  const rowOf = (row: number): Row => COLUMNS.map((column) => sound[`${column}${row}`] ?? null);
  const added = Object.entries(fields).filter(([key]) => !CELLS[key]);
  const rows: Row[] = [
    ...numbers(BUDGET).map(rowOf),
    ...added.map(([key, value]) => [null, key, value]),
    rowOf(11),
    rowOf(TASKS.heading),
    ...(tasks?.map((task) => [null, ...task]) ?? numbers(TASKS).map(rowOf)),
    rowOf(16),
    [...rowOf(INDICATORS.heading).slice(0, 6), example.weights ? '权重' : null],
    ...indicatorRows(example, rowOf).map((cells, at) => [...cells, example.weights?.[at] ?? null]),
  ];
  const cells = rows.flatMap((row, index) =>
    row.map((value, column): [string, CellValue] => [
      `${COLUMNS[column] ?? ''}${index + 1}`,
      typeof value === 'string' ? (labels[value] ?? value) : value,
    ]),
  );
  return withHeights(snapshotOf(Object.fromEntries(cells), { names }), heights);
}

/** Their texts wrap at a width of 400 points, in letters of 10. */
function withHeights(
  { sheets, ...workbook }: Snapshot,
  heights: NonNullable<Example['heights']>,
): Snapshot {
  const rooms = new Map(
    Object.entries(heights).map(([key, height]) => [
      CELLS[key],
      { size: 10, width: 400, heights: [height] },
    ]),
  );
  return {
    ...workbook,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([address, cell]) => {
          const room = rooms.get(address);
          return [address, room ? { ...cell, room } : cell];
        }),
      ),
    })),
  };
}

/** The rows of the sound form and of the example by level, each level's name printed where it begins. */
function indicatorRows(
  { indicators = [], without = [] }: Example,
  rowOf: (row: number) => Row,
): readonly Row[] {
  const sound: IndicatorRow[] = [];
  for (const row of numbers(INDICATORS)) {
    const [, level1, level2, ...cells] = rowOf(row);
    const above = sound.at(-1);
    sound.push({
      level1: typeof level1 === 'string' ? level1 : (above?.level1 ?? ''),
      level2: typeof level2 === 'string' ? level2 : (above?.level2 ?? ''),
      cells: cells.slice(0, 3),
    });
  }
  const own = indicators.map(([level2, name, value, cycle]): IndicatorRow => ({
    level1: level1Of(level2),
    level2,
    cells: [name === '' ? null : name, cycle ?? null, value],
  }));
  const classes = [...new Set([...sound, ...own].map(({ level2 }) => level2))];
  const all = classes
    .filter((level2) => !without.includes(level2))
    .flatMap((level2) => {
      const instead = own.filter((row) => row.level2 === level2);
      return instead.length > 0 ? instead : sound.filter((row) => row.level2 === level2);
    });
  const levels = [...new Set(all.map(({ level1 }) => level1))];
  const sorted = levels.flatMap((level1) => all.filter((row) => row.level1 === level1));
  return sorted.map(({ level1, level2, cells }, at) => {
    const above = sorted[at - 1];
    return [
      null,
      above?.level1 === level1 ? null : level1,
      above?.level2 === level2 ? null : level2,
      ...cells,
    ];
  });
}

function level1Of(level2: string): string {
  return DEFAULT_VOCABULARY.level2(level2)?.level1 ?? '效益指标';
}

function numbers({ first, last }: { readonly first: number; readonly last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
