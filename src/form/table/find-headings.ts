import type { Area } from '../../snapshot/area';
import type { IndicatorRole, Layout, TaskRole } from '../../packs';
import type { Grid } from '../grid';
import { hasRoles, headingByOrder, readHeading, type Heading } from './heading';
import type { RoleMatch, Vocabulary } from '../vocabulary';

interface TableKind<Role extends string> {
  readonly roleOf: (text: string) => RoleMatch<Role> | null;
  /** Enough headings to be such a table without any doubt. */
  readonly complete: (heading: Heading<Role>) => boolean;
  readonly order: readonly Role[];
}

/** How the heading of the indicators is told; level1 and level2 do where the name has no heading. */
export function indicatorTable(vocabulary: Vocabulary, layout: Layout): TableKind<IndicatorRole> {
  return {
    roleOf: (text) => vocabulary.indicatorRole(text),
    complete: (heading) =>
      hasRoles(heading, 'value') &&
      (hasRoles(heading, 'name') || hasRoles(heading, 'level1', 'level2')),
    order: layout.indicatorColumns,
  };
}

/** How the heading of the tasks is told. */
export function taskTable(vocabulary: Vocabulary, layout: Layout): TableKind<TaskRole> {
  return {
    roleOf: (text) => vocabulary.taskRole(text),
    complete: (heading) => hasRoles(heading, 'name', 'content'),
    order: layout.taskColumns,
  };
}

/** The heading rows of the tables of one kind within the area. */
export function findHeadings<Role extends string>(
  grid: Grid,
  area: Area,
  kind: TableKind<Role>,
): readonly Heading<Role>[] {
  const found: Heading<Role>[] = [];
  for (const row of grid.rowsIn(area)) {
    const heading = readHeading(grid, row, kind.roleOf);
    if (kind.complete(heading) && !kind.order.some((role) => missing(heading, role))) {
      found.push(heading);
    } else if (heading.cells.length >= 2) {
      // A layout's own column that no heading names: the heading may have been changed.
      const ordered = headingByOrder(grid, heading, kind.order);
      if (ordered) found.push(ordered);
      else if (kind.complete(heading)) found.push(heading);
    }
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
