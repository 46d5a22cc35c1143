import type { IndicatorRole } from '../../packs';
import type { CellRef } from '../../snapshot/area';
import type { AssumptionCode } from '../form';
import type { Grid } from '../outline/grid';
import type { Columns } from '../table/headings/columns';
import type { Heading } from '../table/headings/heading';
import { BY_CONTENT } from '../table/headings/value-by-content';
import { columnName } from './column-name';
import { COLUMN_ROLES, type ColumnRole } from './decision';
import { settle, settleWay, type Noted, type Option } from './question';

export interface SettledColumns {
  readonly columns: Columns;
  readonly noted: readonly Noted[];
}

interface ColumnOption extends Option {
  readonly column: number;
}

/** A table's columns as the user decided on them, with what its heading leaves open. */
export function settleColumns(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  read: Columns,
): SettledColumns {
  const cell = heading.cells[0]?.entry;
  if (!cell) return { columns: read, noted: [] };
  const noted: Noted[] = [];
  let columns = settleValue(grid, heading, read, cell, noted);
  for (const column of columnsByContent(heading, read)) {
    columns = settleRole(grid, heading, read, columns, column, noted);
  }
  const at = { row: heading.row, column: read.name };
  if (read.shared) noted.push(settleBrackets(grid, at).noted);
  if (read.outlined) {
    const what = 'classes-by-outline';
    const asked = { what, cell: at, about: 'outline', at: '', ways: ['classes', 'names'] } as const;
    const settled = settleWay(grid.decisions, asked);
    columns = { ...columns, outlined: settled.taken.choice === 'classes' };
    noted.push(settled.noted);
  }
  return { columns, noted };
}

/** Whether what stands in brackets behind a name is taken for its value. */
export function settleBrackets(grid: Grid, cell: CellRef) {
  const ways = ['value', 'name'] as const;
  const what = 'value-in-brackets';
  return settleWay(grid.decisions, { what, cell, about: 'brackets', at: '', ways });
}

/** Which column holds the year's values, where more than one may. What was taken for it changes places with it. */
function settleValue(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  read: Columns,
  cell: CellRef,
  noted: Noted[],
): Columns {
  const rivals = rivalsOf(heading, read);
  if (!rivals) return read;
  const option = (column: number): ColumnOption => ({
    choice: columnName(grid, heading, column),
    cell: { row: heading.bottom, column },
    column,
  });
  const settled = settle(grid.decisions, {
    what: rivals.what,
    cell: rivals.what === 'columns-by-order' ? cell : { row: heading.row, column: read.value },
    about: 'value',
    at: '',
    first: option(read.value),
    others: rivals.columns.map(option),
  });
  noted.push(settled.noted);
  const { column } = settled.taken;
  if (read.regions.length > 0) return { ...read, value: column };
  if (read.long && column === read.cycle) {
    const { name, level2 } = read.long;
    const long = { name: read.name, level2: read.level2 };
    return { ...read, value: column, cycle: read.value, name, level2: level2 ?? read.level2, long };
  }
  const exchanged = (one: number | null): number | null => (one === column ? read.value : one);
  return {
    ...read,
    value: column,
    cycle: exchanged(read.cycle),
    operator: exchanged(read.operator),
    unit: exchanged(read.unit),
    weight: exchanged(read.weight),
  };
}

/** The columns that may hold the year's values as well, and why; null where there is no doubt. */
function rivalsOf(
  heading: Heading<IndicatorRole>,
  { values, regions, name, value }: Columns,
): { readonly what: AssumptionCode; readonly columns: readonly number[] } | null {
  if (regions.length > 0) return { what: 'first-region', columns: regions };
  if (heading.byOrder) {
    const columns = heading.cells.map(({ column }) => column).filter((column) => column > name);
    return { what: 'columns-by-order', columns };
  }
  const byContent = heading.cells.some(({ role, rank }) => role === 'value' && rank === BY_CONTENT);
  if (byContent) return { what: 'value-by-content', columns: values };
  if (values.length < 2 || !values.includes(value)) return null;
  return { what: 'several-values', columns: values };
}

/** The columns that no known heading names. */
function columnsByContent(
  heading: Heading<IndicatorRole>,
  { level1, level2, name, unit, operator, outlined }: Columns,
): readonly number[] {
  if (outlined) return [];
  return [level1, level2, name, unit, operator]
    .filter((column) => column !== null && !heading.cells.some((one) => one.column === column))
    .filter((column) => column !== null);
}

/** What a column is that no known heading names. */
function settleRole(
  grid: Grid,
  heading: Heading<IndicatorRole>,
  read: Columns,
  columns: Columns,
  column: number,
  noted: Noted[],
): Columns {
  const role = roleOf(read, column);
  // A table without a column of names is none.
  const others = COLUMN_ROLES.filter((one) => one !== role && (role !== 'name' || one !== 'other'));
  const settled = settleWay(grid.decisions, {
    what: 'column-by-content',
    cell: { row: heading.row, column },
    about: 'column',
    at: columnName(grid, heading, column),
    ways: [role, ...others],
  });
  noted.push(settled.noted);
  const { choice } = settled.taken;
  if (choice === role) return columns;
  const rest = role === 'other' || role === 'name' ? columns : { ...columns, [role]: null };
  return choice === 'other' ? rest : { ...rest, [choice]: column };
}

function roleOf(columns: Columns, column: number): ColumnRole {
  return COLUMN_ROLES.find((role) => role !== 'other' && columns[role] === column) ?? 'other';
}
