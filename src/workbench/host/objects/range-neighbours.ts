import { areaOf, contains, type Area, type CellRef } from '../../../snapshot/area';
import { surroundingRegion } from '../../../workbook/cells/surrounding-region';
import { edgeFrom, type Direction } from '../../../workbook/cells/range-edge';
import { objectMethod } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import { asInteger, invalidArgument, isGiven } from './arguments';
import type { RangeTarget } from './open-book';
import { areaOfArgument, rangeOn } from './range-place';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  Up: 'up',
  Down: 'down',
  Left: 'left',
  Right: 'right',
};

/** The methods of a Range that give cells around it. */
export const rangeNeighbours: Readonly<Record<string, MemberDefinition<RangeTarget>>> = {
  GetRowsAbove: objectMethod('1.2', (range, [count]) => {
    const { top } = range.area;
    return rangeOn(range, { ...range.area, ...rows(span(top, -asCount(count))) });
  }),
  GetRowsBelow: objectMethod('1.2', (range, [count]) => {
    const { bottom } = range.area;
    return rangeOn(range, { ...range.area, ...rows(span(bottom + 1, asCount(count))) });
  }),
  GetColumnsBefore: objectMethod('1.2', (range, [count]) => {
    const { left } = range.area;
    return rangeOn(range, { ...range.area, ...columns(span(left, -asCount(count))) });
  }),
  GetColumnsAfter: objectMethod('1.2', (range, [count]) => {
    const { right } = range.area;
    return rangeOn(range, { ...range.area, ...columns(span(right + 1, asCount(count))) });
  }),
  GetAbsoluteResizedRange: objectMethod('1.7', (range, [rowCount, columnCount]) => {
    const { top, left } = range.area;
    const bottom = top + asInteger(rowCount) - 1;
    return rangeOn(range, { ...range.area, bottom, right: left + asInteger(columnCount) - 1 });
  }),
  GetSurroundingRegion: objectMethod('1.7', (range) =>
    rangeOn(range, surroundingRegion(range.sheet, range.area)),
  ),
  GetRangeEdge: objectMethod('1.13', (range, [direction, activeCell]) => {
    const cell = activeCellOf(range, activeCell);
    return rangeOn(range, areaOf(edgeFrom(range.sheet, cell, asDirection(direction))));
  }),
  GetExtendedRange: objectMethod('1.13', (range, [direction, activeCell]) => {
    const cell = activeCellOf(range, activeCell);
    const towards = asDirection(direction);
    const edge = edgeFrom(range.sheet, cell, towards);
    return rangeOn(range, extended(range.area, edge, towards));
  }),
};

/** From a line on: as many as the count says, before it where the count is negative. */
function span(at: number, count: number): { first: number; last: number } {
  return count < 0 ? { first: at + count, last: at - 1 } : { first: at, last: at + count - 1 };
}

function rows({ first, last }: ReturnType<typeof span>): Pick<Area, 'top' | 'bottom'> {
  return { top: first, bottom: last };
}

function columns({ first, last }: ReturnType<typeof span>): Pick<Area, 'left' | 'right'> {
  return { left: first, right: last };
}

/** One where it is left out. @throws InvalidArgument for none */
function asCount(value: unknown): number {
  const count = isGiven(value) ? asInteger(value) : 1;
  if (count === 0) throw invalidArgument();
  return count;
}

function asDirection(value: unknown): Direction {
  const direction = typeof value === 'string' ? DIRECTIONS[value] : undefined;
  if (!direction) throw invalidArgument();
  return direction;
}

/** The cell from which the search sets out: the range's first where none is given. */
function activeCellOf(range: RangeTarget, value: unknown): CellRef {
  const { top, left } = isGiven(value) ? areaOfArgument(range, value) : range.area;
  const cell = { row: top, column: left };
  if (!contains(range.area, cell)) throw invalidArgument();
  return cell;
}

function extended(area: Area, edge: CellRef, direction: Direction): Area {
  switch (direction) {
    case 'up':
      return { ...area, top: edge.row };
    case 'down':
      return { ...area, bottom: edge.row };
    case 'left':
      return { ...area, left: edge.column };
    case 'right':
      return { ...area, right: edge.column };
  }
}
