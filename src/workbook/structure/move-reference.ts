import { SHEET_ROWS, type Area } from '../../snapshot/area';
import type { RowChange } from './row-change';

/** Rows from first to last, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Where rows that something refers to are after a change; null when none is left. This is the one place that says how
 * references move, as Excel does it: rows inserted strictly inside of a span become part of it, at its first row
 * they push it down, after its last row they stay outside; all rows of a sheet remain all rows.
 */
export function moveRows(span: RowSpan, change: RowChange): RowSpan | null {
  const { first, last } = span;
  if (first === 0 && last === SHEET_ROWS - 1) return span;
  return change.kind === 'insert'
    ? afterInsertion(first, last, change)
    : afterDeletion(first, last, change);
}

/** moveRows for the rows of an area. */
export function moveArea(area: Area, change: RowChange): Area | null {
  const moved = moveRows({ first: area.top, last: area.bottom }, change);
  if (!moved) return null;
  if (moved.first === area.top && moved.last === area.bottom) return area;
  return { ...area, top: moved.first, bottom: moved.last };
}

/** The areas that are left of several. */
export function moveAreas(areas: readonly Area[], change: RowChange): readonly Area[] {
  return areas.flatMap((area) => moveArea(area, change) ?? []);
}

function afterInsertion(first: number, last: number, { at, count }: RowChange): RowSpan | null {
  const from = first >= at ? first + count : first;
  const to = last >= at ? last + count : last;
  return from >= SHEET_ROWS ? null : { first: from, last: Math.min(to, SHEET_ROWS - 1) };
}

function afterDeletion(first: number, last: number, { at, count }: RowChange): RowSpan | null {
  const next = at + count;
  const from = first < at ? first : Math.max(at, first - count);
  const to = last < at ? last : last < next ? at - 1 : last - count;
  return from > to ? null : { first: from, last: to };
}
