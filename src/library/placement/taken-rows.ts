import type { Indicator } from '../../form/form';
import type { ClassRun } from './classes/class-run';
import { rowAfter, type Insertion, type PlacedIndicator, type RowColumns } from './placement';
import { modelRow, type PlacedGroup } from './row-group';
import type { Share } from './share';
import type { NamedRow } from './names/written-names';

/** A row that an indicator comes to stand in, counted after the insertions. */
export interface TakenRow extends NamedRow {
  readonly columns: RowColumns;
}

/**
 * The rows that one table's indicators come to stand in: printed ones, then new ones.
 * @param among what a row that is there is counted among
 */
export function takenRows(
  { runs, filled, columnsOf }: Share,
  groups: readonly PlacedGroup[],
  insertions: readonly Insertion[],
  among: (row: number) => string,
): readonly TakenRow[] {
  return [
    ...filled.map(({ choice, free }) => ({
      choice,
      row: rowAfter(insertions, free.row),
      columns: free.columns,
      isShared: isInName(free.columns),
      fills: free.row,
      like: free.like,
      among: among(free.row),
    })),
    ...groups.flatMap((group) => newRows(group, columnsOf, runs)),
  ];
}

/** What a row is told as. */
export function placed({ choice, row, columns, fills }: TakenRow): PlacedIndicator {
  const { name, value = name, regions = [] } = columns;
  const all = [...new Set([value, ...regions])].sort((a, b) => a - b);
  return {
    choice,
    fills,
    columns,
    name: { row, column: name },
    value: { row, column: value },
    values: all.map((column) => ({ row, column })),
  };
}

function newRows(
  { choices, top, place, isNewClass, level2 }: PlacedGroup,
  columnsOf: (row: Indicator) => RowColumns,
  runs: readonly ClassRun[],
): readonly TakenRow[] {
  const like = modelRow(place);
  const columns = columnsOf(like);
  return choices.map((choice, index) => ({
    choice,
    row: top + index,
    columns,
    isShared: isInName(columns),
    fills: null,
    like,
    among: isNewClass ? level2 : String(runs.indexOf(place.run)),
  }));
}

function isInName({ name, value }: RowColumns): boolean {
  return value === name;
}
