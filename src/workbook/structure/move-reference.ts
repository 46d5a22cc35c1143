import { intersection, type Area } from '../../snapshot/area';
import { cutArea } from '../../snapshot/cut-area';
import {
  axisOf,
  isInBand,
  linesOf,
  sizeOf,
  touchedArea,
  withLines,
  type LineChange,
  type Span,
} from './row-change';

/**
 * Where rows or columns that something refers to are after a change along them; null when none is left. This is the
 * one place that says how references move, as Excel does it: rows inserted strictly inside of a span become part of
 * it, at its first row they push it down, after its last row they stay outside; all rows of a sheet remain all rows.
 */
export function moveSpan(span: Span, change: LineChange): Span | null {
  const { first, last } = span;
  const size = sizeOf(axisOf(change));
  if (first === 0 && last === size - 1) return span;
  return change.kind === 'insert'
    ? afterInsertion(first, last, change, size)
    : afterDeletion(first, last, change);
}

/** moveSpan for an area; one that reaches out of the band of a change stays where it is. */
export function moveArea(area: Area, change: LineChange): Area | null {
  if (!isInBand(area, change)) return area;
  const axis = axisOf(change);
  const lines = linesOf(area, axis);
  const moved = moveSpan(lines, change);
  if (!moved) return null;
  if (moved.first === lines.first && moved.last === lines.last) return area;
  return withLines(area, axis, moved);
}

/** The areas that are left of several; of one that reaches out of the band only the part inside moves. */
export function moveAreas(areas: readonly Area[], change: LineChange): readonly Area[] {
  return areas.flatMap((area) => {
    if (isInBand(area, change)) return moveArea(area, change) ?? [];
    const part = intersection(area, touchedArea(change));
    return part ? [...cutArea(area, part), moveArea(part, change) ?? []].flat() : [area];
  });
}

function afterInsertion(
  first: number,
  last: number,
  { at, count }: LineChange,
  size: number,
): Span | null {
  const from = first >= at ? first + count : first;
  const to = last >= at ? last + count : last;
  return from >= size ? null : { first: from, last: Math.min(to, size - 1) };
}

function afterDeletion(first: number, last: number, { at, count }: LineChange): Span | null {
  const next = at + count;
  const from = first < at ? first : Math.max(at, first - count);
  const to = last < at ? last : last < next ? at - 1 : last - count;
  return from > to ? null : { first: from, last: to };
}
