import type { Entry, Form } from '../../form/form';
import { readerText } from '../../form/text/annual';
import { isBlankEntry, type Grid } from '../../form/outline/grid';
import { foldText } from '../../form/text/label';
import type { RowColumns, RowRole } from '../../library/placement/placement';
import { readNameCell, type NameCell } from '../../library/placement/names/name-cell';
import { columnsOf } from '../../library/placement/row-columns';
import { taskColumns } from '../../library/placement/task-table';
import { nameCellOf } from '../../library/placement/names/written-names';
import { sameClass } from '../../library/same-class';
import type { RowOffer } from '../offered/offer-rows';
import { isRowRole } from '../offered/row-role';

/** A row that the new form has already. */
export interface KnownRow {
  readonly part: RowOffer['part'];
  readonly row: number;
  readonly level2: string | null;
  /** As a reader would write it, operator and unit joined; '' for a task. */
  readonly annual: string;
  readonly columns: RowColumns;
  /** How its name is written, and the value where it stands in the same cell. */
  readonly cell: NameCell;
  readonly at: (role: RowRole) => Entry | null;
}

export function knownRows(target: Form, grid: Grid): readonly KnownRow[] {
  const tasks = taskColumns(target, grid);
  const row = (place: number, columns: RowColumns) => ({
    row: place,
    columns,
    at: (role: RowRole) => {
      const column = columns[role];
      return column === undefined ? null : grid.entryAt({ row: place, column });
    },
  });
  return [
    ...target.indicators.map((one): KnownRow => ({
      ...row(one.row, columnsOf(one)),
      cell: nameCellOf(grid, one),
      part: 'indicators',
      level2: one.level2,
      annual: one.annual,
    })),
    ...target.tasks.flatMap((one): KnownRow[] =>
      tasks
        ? [
            {
              ...row(one.row, tasks),
              cell: readNameCell(one.name.text, false),
              part: 'tasks',
              level2: null,
              annual: '',
            },
          ]
        : [],
    ),
  ];
}

/**
 * Which rows of the new form are those of the old one already: by part and name (or what a row without one begins
 * with), of the same class first, each once and in order.
 */
export function matchRows(
  rows: readonly RowOffer[],
  known: readonly KnownRow[],
): ReadonlyMap<RowOffer, KnownRow> {
  const matches = new Map<RowOffer, KnownRow>();
  const taken = new Set<KnownRow>();
  // One that was put under another class since is the same one all the same.
  for (const isIn of [isAlike, () => true]) {
    for (const row of rows.filter((each) => !matches.has(each))) {
      const match = known.find(
        (other) =>
          !taken.has(other) &&
          other.part === row.part &&
          isIn(row.rowClass.level2, other.level2) &&
          isNamedAs(row, other),
      );
      if (!match) continue;
      matches.set(row, match);
      taken.add(match);
    }
  }
  return matches;
}

function isNamedAs({ offers: [head] }: RowOffer, other: KnownRow): boolean {
  if (!head || !isRowRole(head.role)) return false;
  const entry = other.at(head.role);
  if (!entry || isBlankEntry(entry)) return false;
  const names = [head.value, head.unmoved].map((name) => foldText(String(name ?? '')));
  const said = [readerText(entry), ...(head.role === 'name' ? [other.cell.name] : [])];
  return said.some((name) => names.includes(foldText(name)));
}

function isAlike(level2: string, other: string | null): boolean {
  return other === null || level2 === '' || sameClass(level2, other);
}
