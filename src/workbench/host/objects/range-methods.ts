import { SHEET_COLUMNS, SHEET_ROWS, intersection, union, type Area } from '../../../snapshot/area';
import { objectMethod } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { asInteger, asText, invalidArgument, itemNotFound } from './arguments';
import { mergedAreas } from './merged-areas';
import type { RangeTarget } from './open-book';
import { rangeType } from './range';
import { resolveAddress } from './range-address';
import { rangeAreasType } from './range-areas';
import { usedArea } from './used-area';

/** The methods of a Range that give other ranges. */
export const rangeMethods: Readonly<Record<string, MemberDefinition<RangeTarget>>> = {
  GetCell: objectMethod('1.1', (range, [row, column]) => {
    const { top, left } = range.area;
    const cell = { row: top + asInteger(row), column: left + asInteger(column) };
    return on(range, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
  }),
  GetRow: objectMethod('1.1', (range, [row]) => {
    const top = range.area.top + asInteger(row);
    if (top < range.area.top || top > range.area.bottom) throw invalidArgument();
    return on(range, { ...range.area, top, bottom: top });
  }),
  GetColumn: objectMethod('1.1', (range, [column]) => {
    const left = range.area.left + asInteger(column);
    if (left < range.area.left || left > range.area.right) throw invalidArgument();
    return on(range, { ...range.area, left, right: left });
  }),
  GetLastRow: objectMethod('1.1', (range) => on(range, { ...range.area, top: range.area.bottom })),
  GetLastColumn: objectMethod('1.1', (range) =>
    on(range, { ...range.area, left: range.area.right }),
  ),
  GetEntireRow: objectMethod('1.1', (range) =>
    on(range, { ...range.area, left: 0, right: SHEET_COLUMNS - 1 }),
  ),
  GetEntireColumn: objectMethod('1.1', (range) =>
    on(range, { ...range.area, top: 0, bottom: SHEET_ROWS - 1 }),
  ),
  GetOffsetRange: objectMethod('1.1', (range, [rows, columns]) => {
    const { top, left, bottom, right } = range.area;
    const [down, across] = [asInteger(rows), asInteger(columns)];
    return on(range, {
      top: top + down,
      bottom: bottom + down,
      left: left + across,
      right: right + across,
    });
  }),
  GetResizedRange: objectMethod('1.2', (range, [rows, columns]) => {
    const bottom = range.area.bottom + asInteger(rows);
    const right = range.area.right + asInteger(columns);
    return on(range, { ...range.area, bottom, right });
  }),
  GetBoundingRect: objectMethod('1.1', (range, [other]) =>
    on(range, union(range.area, otherArea(range, other))),
  ),
  GetIntersection: objectMethod('1.1', (range, [other]) => {
    const common = intersection(range.area, otherArea(range, other));
    if (!common) throw itemNotFound();
    return on(range, common);
  }),
  GetIntersectionOrNullObject: objectMethod('1.4', (range, [other]) =>
    onOrNull(range, intersection(range.area, otherArea(range, other))),
  ),
  GetUsedRange: objectMethod('1.1', (range, [valuesOnly]) => {
    const used = usedArea(range.sheet, range.area, valuesOnly === true);
    if (!used) throw itemNotFound();
    return on(range, used);
  }),
  GetUsedRangeOrNullObject: objectMethod('1.4', (range, [valuesOnly]) =>
    onOrNull(range, usedArea(range.sheet, range.area, valuesOnly === true)),
  ),
  GetMergedAreasOrNullObject: objectMethod('1.13', (range) => {
    const areas = mergedAreas(range);
    return areas.length === 0 ? null : rangeAreasType.of({ ...range, areas });
  }),
};

/** A range on the same sheet. @throws InvalidArgument where it leaves the sheet or is turned over */
function on({ book, sheet }: RangeTarget, area: Area): WireObject {
  const { top, left, bottom, right } = area;
  const inside = top >= 0 && left >= 0 && bottom < SHEET_ROWS && right < SHEET_COLUMNS;
  if (!inside || top > bottom || left > right) throw invalidArgument();
  return rangeType.of({ book, sheet, area });
}

function onOrNull(range: RangeTarget, area: Area | null): WireObject | null {
  return area && on(range, area);
}

/** The area of an argument that is a range or an address. */
function otherArea(range: RangeTarget, other: unknown): Area {
  const target = rangeType.targetOf(other);
  if (!target) return resolveAddress(range, asText(other));
  if (target.sheet !== range.sheet) throw invalidArgument();
  return target.area;
}
