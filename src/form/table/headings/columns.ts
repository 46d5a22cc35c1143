import type { IndicatorRole } from '../../../packs';
import { isBlankEntry, type Grid } from '../../outline/grid';
import type { Vocabulary } from '../../text/vocabulary';
import { SAMPLE } from './column-content';
import { classColumns, type ClassColumns } from './columns/class-columns';
import { columnsFor, headedColumns } from './columns/headed';
import { operatorColumn, unitColumn } from './columns/measure-columns';
import { longColumns, nameColumn, type LongColumns } from './columns/name-column';
import { isOutlined } from './columns/outlined';
import { unheadedColumns } from './columns/unheaded';
import { valueColumns, type ValueColumns } from './columns/value-columns';
import { withHalves } from './halves';
import type { Heading } from './heading';

/** The columns of a table's parts, by its headings and, where those are silent, by what the cells hold. */
export interface Columns extends ClassColumns, Omit<ValueColumns, 'signs'> {
  readonly name: number;
  readonly operator: number | null;
  readonly unit: number | null;
  readonly weight: number | null;
  readonly long: LongColumns | null;
  /** Classes stand in the column of the names, on rows of their own. */
  readonly outlined: boolean;
  /** The last column that any heading stands over. */
  readonly last: number;
}

/**
 * The columns below a heading: first what it says, then the values, by whose rows the columns that it does not name are
 * told, then classes and names left of them, and what is written beside.
 * @param bottom the last row that may belong to the table
 * @param year of columns for several years the form's own counts
 */
export function columnsOf(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  bottom: number,
  vocabulary: Vocabulary,
  year: number | null,
): Columns {
  const said = headedColumns(grid, heading, vocabulary, year);
  const { headed, rival } = withHalves(grid, heading, said);
  const rows = grid.rowsIn({ top: heading.bottom + 1, bottom }).slice(0, SAMPLE);

  const { signs, ...values } = valueColumns(grid, heading, headed, rows, rival, year);
  const { value } = values;
  const filled = rows.filter((row) => !isBlankEntry(grid.entryAt({ row, column: value })));
  const known = [value, ...headed.map(({ column }) => column)];
  const unheaded = unheadedColumns(grid, filled, known, vocabulary);

  const classes = classColumns(grid, heading, headed, unheaded, value);
  const name = nameColumn(headed, classes, unheaded, value);
  const hasClasses = classes.level1 !== null || classes.level2 !== null;
  const [weight = null] = columnsFor(headed, 'weight');
  return {
    ...classes,
    ...values,
    name,
    operator:
      signs ??
      operatorColumn(grid, columnsFor(headed, 'operator'), filled) ??
      unheaded.holding(({ operators }) => operators),
    unit:
      unitColumn(grid, columnsFor(headed, 'unit'), filled) ??
      unheaded.holding(({ units }) => units),
    weight,
    long: values.cycle === null ? null : longColumns(headed, classes.level2),
    outlined: !hasClasses && isOutlined(grid, rows, { name, value }, vocabulary),
    last: Math.max(...known),
  };
}
