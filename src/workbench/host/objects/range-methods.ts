import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  areaOf,
  intersection,
  union,
  type Area,
} from '../../../snapshot/area';
import { objectMethod } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { asInteger, invalidArgument, itemNotFound } from './arguments';
import { mergedAreas } from './merged-areas';
import type { RangeTarget } from './open-book';
import { rangeAreasType } from './range-areas';
import { areaOfArgument, rangeOn, shifted } from './range-place';
import { usedArea } from './used-area';

/** The methods of a Range that give other ranges. */
export const rangeMethods: Readonly<Record<string, MemberDefinition<RangeTarget>>> = {
  GetCell: objectMethod('1.1', (range, [row, column]) => {
    const { top, left } = range.area;
    return rangeOn(range, areaOf({ row: top + asInteger(row), column: left + asInteger(column) }));
  }),
  GetRow: objectMethod('1.1', (range, [row]) => {
    const top = range.area.top + asInteger(row);
    if (top < range.area.top || top > range.area.bottom) throw invalidArgument();
    return rangeOn(range, { ...range.area, top, bottom: top });
  }),
  GetColumn: objectMethod('1.1', (range, [column]) => {
    const left = range.area.left + asInteger(column);
    if (left < range.area.left || left > range.area.right) throw invalidArgument();
    return rangeOn(range, { ...range.area, left, right: left });
  }),
  GetLastCell: objectMethod('1.1', (range) => {
    const { bottom, right } = range.area;
    return rangeOn(range, areaOf({ row: bottom, column: right }));
  }),
  GetLastRow: objectMethod('1.1', (range) =>
    rangeOn(range, { ...range.area, top: range.area.bottom }),
  ),
  GetLastColumn: objectMethod('1.1', (range) =>
    rangeOn(range, { ...range.area, left: range.area.right }),
  ),
  GetEntireRow: objectMethod('1.1', (range) =>
    rangeOn(range, { ...range.area, left: 0, right: SHEET_COLUMNS - 1 }),
  ),
  GetEntireColumn: objectMethod('1.1', (range) =>
    rangeOn(range, { ...range.area, top: 0, bottom: SHEET_ROWS - 1 }),
  ),
  GetOffsetRange: objectMethod('1.1', (range, [rows, columns]) =>
    rangeOn(range, shifted(range.area, asInteger(rows), asInteger(columns))),
  ),
  GetResizedRange: objectMethod('1.2', (range, [rows, columns]) => {
    const bottom = range.area.bottom + asInteger(rows);
    const right = range.area.right + asInteger(columns);
    return rangeOn(range, { ...range.area, bottom, right });
  }),
  GetBoundingRect: objectMethod('1.1', (range, [other]) =>
    rangeOn(range, union(range.area, areaOfArgument(range, other))),
  ),
  GetIntersection: objectMethod('1.1', (range, [other]) => {
    const common = intersection(range.area, areaOfArgument(range, other));
    if (!common) throw itemNotFound();
    return rangeOn(range, common);
  }),
  GetIntersectionOrNullObject: objectMethod('1.4', (range, [other]) =>
    onOrNull(range, intersection(range.area, areaOfArgument(range, other))),
  ),
  GetUsedRange: objectMethod('1.1', (range, [valuesOnly]) => {
    const used = usedArea(range.sheet, range.area, valuesOnly === true);
    if (!used) throw itemNotFound();
    return rangeOn(range, used);
  }),
  GetUsedRangeOrNullObject: objectMethod('1.4', (range, [valuesOnly]) =>
    onOrNull(range, usedArea(range.sheet, range.area, valuesOnly === true)),
  ),
  GetMergedAreasOrNullObject: objectMethod('1.13', (range) => {
    const areas = mergedAreas(range);
    return areas.length === 0 ? null : rangeAreasType.of({ ...range, areas });
  }),
};

function onOrNull(range: RangeTarget, area: Area | null): WireObject | null {
  return area && rangeOn(range, area);
}
