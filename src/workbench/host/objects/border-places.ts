import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../../snapshot/area';
import type { BorderSide } from '../../../workbook/styles/style';

export const BORDER_INDICES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof BORDER_INDICES)[number];

/** One side of all cells of an area. */
export interface Side {
  readonly area: Area;
  readonly side: BorderSide;
}

/** Where a line of a range stands: first in the range's own cells, then in the cells across the line. */
export interface BorderPlaces {
  readonly own: Side | null;
  readonly across: Side | null;
}

/** The sides of cells that make up a border of an area. */
export function placesOf(area: Area, index: BorderIndex): BorderPlaces {
  const { top, left, bottom, right } = area;
  switch (index) {
    case 'EdgeTop':
      return pair(
        { ...area, bottom: top },
        'top',
        { ...area, top: top - 1, bottom: top - 1 },
        'bottom',
      );
    case 'EdgeBottom':
      return pair(
        { ...area, top: bottom },
        'bottom',
        { ...area, top: bottom + 1, bottom: bottom + 1 },
        'top',
      );
    case 'EdgeLeft':
      return pair(
        { ...area, right: left },
        'left',
        { ...area, left: left - 1, right: left - 1 },
        'right',
      );
    case 'EdgeRight':
      return pair(
        { ...area, left: right },
        'right',
        { ...area, left: right + 1, right: right + 1 },
        'left',
      );
    case 'InsideHorizontal':
      return pair({ ...area, bottom: bottom - 1 }, 'bottom', { ...area, top: top + 1 }, 'top');
    case 'InsideVertical':
      return pair({ ...area, right: right - 1 }, 'right', { ...area, left: left + 1 }, 'left');
    case 'DiagonalDown':
      return { own: { area, side: 'diagonalDown' }, across: null };
    case 'DiagonalUp':
      return { own: { area, side: 'diagonalUp' }, across: null };
  }
}

function pair(own: Area, side: BorderSide, across: Area, otherSide: BorderSide): BorderPlaces {
  return {
    own: isOnSheet(own) ? { area: own, side } : null,
    across: isOnSheet(across) ? { area: across, side: otherSide } : null,
  };
}

function isOnSheet({ top, left, bottom, right }: Area): boolean {
  const isSome = top <= bottom && left <= right;
  return isSome && top >= 0 && left >= 0 && bottom < SHEET_ROWS && right < SHEET_COLUMNS;
}
