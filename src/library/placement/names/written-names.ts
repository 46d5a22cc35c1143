import type { Form, Indicator } from '../../../form/form';
import { isOnlyPlaceholder } from '../../../form/judgement/words/placeholder';
import { isBlankEntry, wordsOf, type Grid } from '../../../form/outline/grid';
import { classWord } from '../../../form/text/own-class';
import type { Layout } from '../../../packs';
import { sameCell } from '../../../snapshot/area';
import { sameClass } from '../../same-class';
import { wordedLike } from '../classes/class-words';
import { counted, type Member } from '../numbers/count';
import { printNameCell, readNameCell, type NameCell } from './name-cell';
import { rowAfter, type CellText, type IndicatorChoice, type Insertion } from '../placement';

/** A row that is to hold an indicator, as its name is written. */
export interface NamedRow {
  readonly choice: IndicatorChoice;
  /** After the insertions. */
  readonly row: number;
  /** The printed row that it fills, as the sheet is now; null for a new one. */
  readonly fills: number | null;
  /** The row that it goes by. */
  readonly like: Indicator;
  /** Its value goes into the same cell. */
  readonly isShared: boolean;
  /** What it is counted among. */
  readonly among: string;
}

/** The texts of the cells for names, by row, and of those that are only numbered anew. */
export interface WrittenNames {
  readonly texts: ReadonlyMap<number, string>;
  readonly recounted: readonly CellText[];
}

/** How the cell of an indicator's name is written. */
export function nameCellOf(grid: Grid, row: Indicator): NameCell {
  return readNameCell(wordsOf(grid.entryAt(row.name)), isShared(row));
}

/** Whether its value stands in the same cell. */
export function isShared({ name, value }: Indicator): boolean {
  return sameCell(name, value);
}

/**
 * Names as the table writes its own: with the number that all of them begin with (指标2：), the class before them and
 * the value behind where these share the cell, and as far in where classes stand above them in the same column.
 * @param among what a row that is there is counted among
 */
export function writtenNames(
  { indicators, classLines, readBy }: Form,
  grid: Grid,
  rows: readonly NamedRow[],
  insertions: readonly Insertion[],
  among: (row: number) => string,
): WrittenNames {
  const there = indicators.map((indicator) => ({
    indicator,
    row: rowAfter(insertions, indicator.row),
    cell: nameCellOf(grid, indicator),
  }));
  const named = there.filter(
    ({ indicator: { name }, cell }) =>
      // What several lines of a cell are counted by is not how the table counts.
      name.part === undefined && !isBlankEntry(grid.entryAt(name)) && !isResidue(cell),
  );
  const isCounted = named.length > 0 && named.every(({ cell }) => cell.count !== null);
  const numbers = counted([
    ...named.flatMap(({ indicator, row, cell }): Member[] =>
      isCounted && cell.count
        ? [{ row, among: among(indicator.row), number: cell.count.number }]
        : [],
    ),
    ...rows.flatMap(({ row, ...each }): Member[] =>
      isCounted && !named.some((other) => other.row === row)
        ? [{ row, among: each.among, number: null }]
        : [],
    ),
  ]);
  const cells = named.map(({ cell }) => cell);
  const isOutlined = classLines.length > 0;
  const texts = new Map(
    rows.map((each): [number, string] => {
      const { row, like, fills } = each;
      const filled = named.find(({ indicator }) => indicator.row === fills)?.cell;
      const model = filled ?? nameCellOf(grid, like);
      const cell = cellFor(each, mannerOf(model, cells), numbers.get(row), readBy);
      return [row, printNameCell({ ...cell, indent: isOutlined ? model.indent : '' })];
    }),
  );
  const recounted = named.flatMap(({ indicator, row, cell }): CellText[] => {
    const number = numbers.get(row);
    const isKept = texts.has(row) || number === undefined || number === cell.count?.number;
    return isKept || grid.entryAt(indicator.name).formula !== null
      ? []
      : [
          {
            cell: { row, column: indicator.name.column },
            value: printNameCell({ ...cell, count: withNumber(cell, number) }),
          },
        ];
  });
  return { texts, recounted };
}

/** What the template left where a name is to come: ……; one that has its number counts. */
function isResidue({ count, name }: NameCell): boolean {
  return count === null && isOnlyPlaceholder(name);
}

function withNumber({ count }: NameCell, number: number | undefined): NameCell['count'] {
  return count && number !== undefined ? { ...count, number } : null;
}

/** Number, brackets and end as other cells have them, where the row to go by has none. */
function mannerOf(model: NameCell, others: readonly NameCell[]): NameCell {
  const { open, close, end } =
    model.value === '' ? (others.find(({ value }) => value !== '') ?? model) : model;
  return { ...model, open, close, end, count: model.count ?? others[0]?.count ?? null };
}

function cellFor(
  { choice, like, isShared: shared }: NamedRow,
  manner: NameCell,
  number: number | undefined,
  readBy: Layout,
): NameCell {
  const { level1, level2, name, annual } = choice;
  const { classes } = manner;
  const isKnown = like.level2 !== null && sameClass(like.level2, level2);
  return {
    ...manner,
    classes:
      classes && !isKnown
        ? {
            ...classes,
            level1: wordedLike(classWord(readBy, 'level1', level1), classes.level1),
            level2: wordedLike(classWord(readBy, 'level2', level2), classes.level2),
          }
        : classes,
    count: withNumber(manner, number),
    // One that comes from another form may bring its number along.
    name: number === undefined ? name.trim() : readNameCell(name, false).name,
    value: shared ? annual : '',
    end: shared ? manner.end : '',
  };
}
