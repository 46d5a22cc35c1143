import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../snapshot/area';

/** Whole rows put into a sheet before row `at`, or taken out from row `at` on. */
export interface RowChange {
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

export type Axis = 'row' | 'column';

/** Rows or columns from first to last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Cells put in or taken out so that those beyond them move along an axis: whole columns, or only the cells of a band of
 * rows or columns. With the axis `row` cells move up or down, and the band is of columns.
 */
export interface CellShift extends RowChange {
  readonly axis: Axis;
  readonly band: Span;
}

export type LineChange = RowChange | CellShift;

export function axisOf(change: LineChange): Axis {
  return 'axis' in change ? change.axis : 'row';
}

/** Whether all cells across take part: whole rows or whole columns. */
export function isWhole(change: LineChange): boolean {
  if (!('band' in change)) return true;
  const { first, last } = change.band;
  return first === 0 && last === sizeOf(change.axis === 'row' ? 'column' : 'row') - 1;
}

/** How many rows or columns a sheet has. */
export function sizeOf(axis: Axis): number {
  return axis === 'row' ? SHEET_ROWS : SHEET_COLUMNS;
}

/** The rows or the columns of an area. */
export function linesOf({ top, left, bottom, right }: Area, axis: Axis): Span {
  return axis === 'row' ? { first: top, last: bottom } : { first: left, last: right };
}

export function withLines(area: Area, axis: Axis, { first, last }: Span): Area {
  return axis === 'row'
    ? { ...area, top: first, bottom: last }
    : { ...area, left: first, right: last };
}

/** Whether everything across of an area takes part in the change. */
export function isInBand(area: Area, change: LineChange): boolean {
  if (!('band' in change)) return true;
  const { first, last } = linesOf(area, change.axis === 'row' ? 'column' : 'row');
  return first >= change.band.first && last <= change.band.last;
}

/** The cells that take part in the change: those that go and those that move. */
export function touchedArea(change: LineChange): Area {
  const axis = axisOf(change);
  const all = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };
  const beyond = withLines(all, axis, { first: change.at, last: sizeOf(axis) - 1 });
  if (!('band' in change)) return beyond;
  return withLines(beyond, axis === 'row' ? 'column' : 'row', change.band);
}

/** The first row that the change moves as a whole, by its number before. */
export function firstMoved({ kind, at, count }: LineChange): number {
  return kind === 'insert' ? at : at + count;
}
