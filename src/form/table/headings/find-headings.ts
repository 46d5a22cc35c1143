import type { Area } from '../../../snapshot/area';
import type { IndicatorRole, Layout, TaskRole } from '../../../packs';
import type { Entry } from '../../form';
import { wordsOf, type Grid } from '../../outline/grid';
import { SAMPLE } from './column-content';
import { cellsOf, columnOf, hasRoles, headingByOrder, readHeading, type Heading } from './heading';
import { isIndented } from '../rows/outline-rows';
import type { RoleMatch, Vocabulary } from '../../text/vocabulary';
import { isSharedCell } from '../rows/shared-cell';
import { headingByContent } from './value-by-content';

/** How the tables of one kind are told. */
export interface TableKind<Role extends string> {
  readonly roleOf: (text: string) => RoleMatch<Role> | null;
  /** Enough headings, or rows below them that speak for themselves, to be such a table without any doubt. */
  readonly complete: (heading: Heading<Role>, grid: Grid) => boolean;
  readonly order: readonly Role[];
  /** The heading with columns that show by their cells alone what they are; null where it stays none. */
  readonly byContent: (heading: Heading<Role>, grid: Grid, bottom: number) => Heading<Role> | null;
}

/** So many rows below a heading show what it heads. */
const ROWS_BELOW = 3;

/** How the heading of the indicators is told; classes do where the name has no heading. */
export function indicatorTable(vocabulary: Vocabulary, layout: Layout): TableKind<IndicatorRole> {
  return {
    roleOf: (text) => vocabulary.indicatorRole(text),
    complete: (heading, grid) => {
      const named = hasRoles(heading, 'name');
      const valued = hasRoles(heading, 'value') || hasRoles(heading, 'cycle');
      if (valued && (named || hasRoles(heading, 'level1', 'level2'))) return true;
      if (valued)
        return cellsBelow(grid, heading).some(isClass(vocabulary)) || isOutline(grid, heading);
      return named && hasRoles(heading, 'level2') && cellsBelow(grid, heading).some(isSharedCell);
    },
    order: layout.indicatorColumns,
    byContent: (heading, grid, bottom) => headingByContent(grid, heading, bottom, vocabulary),
  };
}

/** The names stand left of the values, and in from the classes above them. */
function isOutline(grid: Grid, heading: Heading<IndicatorRole>): boolean {
  const value = columnOf(heading, 'value') ?? columnOf(heading, 'cycle') ?? 0;
  const rows = grid.rowsIn({ top: heading.bottom + 1, bottom: heading.bottom + SAMPLE });
  return value > 0 && isIndented(grid, rows, { name: value - 1, value });
}

function cellsBelow(grid: Grid, heading: Heading<IndicatorRole>): readonly Entry[] {
  const below = { top: heading.bottom + 1, bottom: heading.bottom + ROWS_BELOW };
  return grid.rowsIn(below).flatMap((row) => grid.startingIn(row));
}

function isClass(vocabulary: Vocabulary): (entry: Entry) => boolean {
  return (entry) => {
    const words = wordsOf(entry);
    return (vocabulary.level1(words) ?? vocabulary.level2(words)) !== null;
  };
}

/** How the heading of the tasks is told. */
export function taskTable(vocabulary: Vocabulary, layout: Layout): TableKind<TaskRole> {
  return {
    roleOf: (text) => vocabulary.taskRole(text),
    complete: (heading) => hasRoles(heading, 'name', 'content') || costsTasks(heading),
    order: layout.taskColumns,
    byContent: () => null,
  };
}

/** What is to be done has a name of its own and costs something: 重点工作任务 | 牵头处室 | 所需资金. */
function costsTasks(heading: Heading<TaskRole>): boolean {
  const name = cellsOf(heading, 'name')[0]?.entry;
  return name !== undefined && /任务|工作/u.test(wordsOf(name)) && hasRoles(heading, 'amount');
}

/** The heading rows of the tables of one kind within the area. */
export function findHeadings<Role extends string>(
  grid: Grid,
  area: Area,
  kind: TableKind<Role>,
): readonly Heading<Role>[] {
  const found: Heading<Role>[] = [];
  for (const row of grid.rowsIn(area)) {
    // The second line of a heading is none of its own.
    if (row <= (found.at(-1)?.bottom ?? -1)) continue;
    const heading = readHeading(grid, row, kind.roleOf);
    if (heading.cells.length === 0) continue;
    const complete = kind.complete(heading, grid);
    if (complete && !kind.order.some((role) => missing(heading, role))) {
      found.push(heading);
      continue;
    }
    // A layout's own column that no heading names: the heading may have been changed.
    const several = heading.cells.length >= 2;
    const ordered = several ? headingByOrder(grid, heading, kind.order) : null;
    const told =
      ordered ?? (complete ? heading : several ? kind.byContent(heading, grid, area.bottom) : null);
    if (told) found.push(told);
  }
  return found;
}

/** The heading of the table that a defined name covers, when no heading of it is known. */
export function headingAtName<Role extends string>(
  grid: Grid,
  named: Area,
  kind: TableKind<Role>,
): Heading<Role> | null {
  for (const row of [named.top, named.top - 1]) {
    if (row < 0) continue;
    const heading = headingByOrder(grid, readHeading(grid, row, kind.roleOf), kind.order);
    if (heading) return heading;
  }
  return null;
}

function missing<Role extends string>(heading: Heading<Role>, role: Role): boolean {
  return !heading.cells.some((cell) => cell.role === role);
}
