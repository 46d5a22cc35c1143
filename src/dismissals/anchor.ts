import type { Form, Indicator, Task } from '../form/form';
import { sameCell, type CellRef } from '../snapshot/area';

/** What a cell is to its form: stays the same when rows move or another column comes first. */
export interface Anchor {
  /** The field whose value it is; '' for none. */
  readonly field: string;
  /** The name of the indicator or task in whose row it stands; '' for none. */
  readonly row: string;
  /** What it is of that row; '' for none. */
  readonly role: string;
}

export function anchorOf(form: Form, cell: CellRef): Anchor {
  const field = [...form.fields.values()].find(({ entry }) => sameCell(entry, cell));
  if (field) return { field: field.key, row: '', role: '' };
  const row = [...form.indicators, ...form.longTerm, ...form.tasks].find(
    (each) => each.row === cell.row,
  );
  return row
    ? { field: '', row: row.name.text.trim(), role: roleIn(row, cell) }
    : { field: '', row: '', role: '' };
}

export function sameAnchor(a: Anchor, b: Anchor): boolean {
  return a.field === b.field && a.row === b.row && a.role === b.role;
}

/** Whether it tells a place from others at all; the title and printed labels have none. */
export function isAnchored({ field, row }: Anchor): boolean {
  return field !== '' || row !== '';
}

function roleIn(row: Indicator | Task, cell: CellRef): string {
  const parts = 'value' in row ? indicatorParts(row) : taskParts(row);
  const found = parts.find(([, entry]) => entry !== null && sameCell(entry, cell));
  return found?.[0] ?? '';
}

function indicatorParts(row: Indicator): readonly (readonly [string, CellRef | null])[] {
  return [
    ['name', row.name],
    ['value', row.value],
    ['cycle', row.cycle],
    ['operator', row.operator],
    ['unit', row.unit],
    ['weight', row.weight],
    ['class', row.level2Entry],
    ...row.regions.map((region, at) => [`region ${at + 1}`, region] as const),
  ];
}

function taskParts({ name, content, amount, expectation }: Task) {
  return [
    ['name', name],
    ['content', content],
    ['amount', amount],
    ['expectation', expectation],
  ] as const;
}
