import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../../snapshot/area';
import type { WireObject } from '../protocol/wire-object';
import { asText, invalidArgument } from './arguments';
import type { RangeTarget, SheetTarget } from './open-book';
import { rangeType } from './range';
import { resolveAddress } from './range-address';

export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  const isSome = top <= bottom && left <= right;
  return isSome && top >= 0 && left >= 0 && bottom < SHEET_ROWS && right < SHEET_COLUMNS;
}

/** A range on the same sheet. @throws InvalidArgument where it leaves the sheet or is turned over */
export function rangeOn({ book, sheet }: SheetTarget, area: Area): WireObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return rangeType.of({ book, sheet, area });
}

/** The area of an argument that is a range of the same sheet or an address. */
export function areaOfArgument(range: RangeTarget, other: unknown): Area {
  const target = rangeType.targetOf(other);
  if (!target) return resolveAddress(range, asText(other));
  if (target.sheet !== range.sheet) throw invalidArgument();
  return target.area;
}

export function shifted({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}
