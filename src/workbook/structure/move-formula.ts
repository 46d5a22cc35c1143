import { SHEET_COLUMNS, SHEET_ROWS, type CellRef } from '../../snapshot/area';
import { WorkbookError } from '../workbook-error';
import {
  joinFormula,
  splitFormula,
  type Coordinate,
  type Corner,
  type FormulaPart,
  type NamedSheets,
  type Reference,
} from './formula-parts';
import { moveSpan } from './move-reference';
import { axisOf, isWhole, type Axis, type LineChange, type Span } from './row-change';

/** The change of rows as the formulas of one sheet see it. */
export interface FormulaMove {
  readonly change: LineChange;
  /** A reference without a sheet means the sheet whose rows change. */
  readonly here: boolean;
  /** Whether that sheet goes by this name. */
  readonly isChanged: (sheet: string) => boolean;
  /** Whether it stands between these two. */
  readonly isBetween: (first: string, last: string) => boolean;
  /**
   * Of a formula that is written once for many cells: the cell for which it reads as written, before and after.
   * Its relative references keep their distance from that cell.
   */
  readonly base?: { readonly before: CellRef; readonly after: CellRef };
}

export interface MovedFormula {
  readonly formula: string;
  /** A reference grew, shrank or was lost, so that the value may be another. */
  readonly reshaped: boolean;
}

/**
 * The formula as it reads after the change: what it refers to moves along, what is gone becomes `#REF!`.
 * @throws WorkbookError `cannot-move` for a reference to several sheets at once, of which only one changes
 */
export function moveFormula(formula: string, move: FormulaMove): MovedFormula {
  const parts = splitFormula(formula);
  let reshaped = false;
  const moved = parts.map((part): FormulaPart => {
    if (typeof part === 'string') return part;
    const changes = meansChanged(part.sheets, move, formula);
    if (!move.base && (!changes || isBefore(part, move.change))) return part;
    const now = moveReference(part, move, changes);
    // Of whole columns another row is always another content.
    const axis = axisOf(move.change);
    const whole = changes && part.corners.some((corner) => corner[axis] === null);
    reshaped ||= whole || now === null || extent(now, axis) !== extent(part, axis);
    return now ?? `${part.prefix}#REF!`;
  });
  if (moved.every((part, i) => part === parts[i])) return { formula, reshaped };
  return { formula: joinFormula(moved), reshaped };
}

function meansChanged(sheets: NamedSheets, move: FormulaMove, formula: string): boolean {
  switch (sheets.kind) {
    case 'none':
      return move.here;
    case 'one':
      return move.isChanged(sheets.name);
    case 'span':
      if (!move.isBetween(sheets.first, sheets.last)) return false;
      throw new WorkbookError('cannot-move', formula);
  }
}

/** What stands before the first line that comes or goes stays where it is. */
function isBefore({ corners }: Reference, change: LineChange): boolean {
  const axis = axisOf(change);
  return corners.every((corner) => {
    const line = corner[axis];
    return line !== null && line.index < change.at;
  });
}

function extent({ corners }: Reference, axis: Axis): number {
  const lines = corners.map((corner) => corner[axis]?.index ?? 0);
  return Math.max(...lines) - Math.min(...lines);
}

/** A reference that reaches out of the band of a change stays as it is. */
function isInBand({ corners }: Reference, change: LineChange): boolean {
  if (!('band' in change)) return true;
  const across = change.axis === 'row' ? 'column' : 'row';
  const { first, last } = change.band;
  return corners.every((corner) => {
    const index = corner[across]?.index;
    return index === undefined ? isWhole(change) : index >= first && index <= last;
  });
}

/** @param changes whether the reference means the sheet whose rows change */
function moveReference(
  reference: Reference,
  move: FormulaMove,
  changes: boolean,
): Reference | null {
  const corners = reference.corners.map((corner) => keepDistance(corner, move));
  const axis = axisOf(move.change);
  const lines = corners.flatMap((corner) => corner[axis] ?? []);
  const isMoving = changes && isInBand(reference, move.change);
  // Lines that keep their distance have found their place already.
  const bound = lines.filter((line) => isMoving && !isRelative(line, move));
  if (bound.length === 0) return withCorners(reference, corners);
  const span = { first: lowest(bound), last: highest(bound) };
  const moved = bound.length === lines.length ? moveSpan(span, move.change) : oneEnd(span, move);
  if (!moved) return null;
  return withCorners(
    reference,
    corners.map((corner) => {
      const line = corner[axis];
      if (!line || isRelative(line, move)) return corner;
      const index = line.index === span.first ? moved.first : moved.last;
      return index === line.index ? corner : { ...corner, [axis]: { ...line, index } };
    }),
  );
}

/** The one fixed end of a range whose other end is relative (`A$1:A5`): it never takes the range with it. */
function oneEnd(span: Span, { change }: FormulaMove): Span {
  const stay = { first: change.at, last: change.at };
  return moveSpan(span, change) ?? stay;
}

function isRelative(coordinate: Coordinate, { base }: FormulaMove): boolean {
  return base !== undefined && !coordinate.absolute;
}

function keepDistance(corner: Corner, { base }: FormulaMove): Corner {
  if (!base) return corner;
  const { before, after } = base;
  const row = shift(corner.row, after.row - before.row, SHEET_ROWS);
  const column = shift(corner.column, after.column - before.column, SHEET_COLUMNS);
  return row === corner.row && column === corner.column ? corner : { row, column };
}

/** References that leave the sheet come in again at its other end, as in Excel. */
function shift(coordinate: Coordinate | null, by: number, size: number): Coordinate | null {
  if (!coordinate || coordinate.absolute || by === 0) return coordinate;
  return { ...coordinate, index: (coordinate.index + by + size) % size };
}

function withCorners(reference: Reference, corners: readonly Corner[]): Reference {
  return corners.every((corner, i) => corner === reference.corners[i])
    ? reference
    : { ...reference, corners };
}

function lowest(lines: readonly Coordinate[]): number {
  return Math.min(...lines.map(({ index }) => index));
}

function highest(lines: readonly Coordinate[]): number {
  return Math.max(...lines.map(({ index }) => index));
}
