import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  intersection,
  sameArea,
  type Area,
} from '../../../snapshot/area';
import { method, objectMethod } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { asInteger, asText, invalidArgument, itemNotFound } from './arguments';
import { clearAreas } from './clear';
import type { AreasTarget, SheetTarget } from './open-book';
import { rangeType } from './range';
import { resolveAddresses } from './range-address';
import { rangeAreasType } from './range-areas';
import { isOnSheet, shifted } from './range-place';
import { findSpecialCells } from './special-cells';
import { usedArea } from './used-area';

/** The methods of a RangeAreas. */
export const rangeAreasMethods: Readonly<Record<string, MemberDefinition<AreasTarget>>> = {
  Clear: method('1.9', (target, [what]) => {
    clearAreas(target, what);
  }),
  /** The model computes after every change. */
  Calculate: method('1.9', () => null),
  SetDirty: method('1.9', () => null),
  GetEntireRow: objectMethod('1.9', (target) =>
    found(
      target,
      target.areas.map((area) => ({ ...area, left: 0, right: SHEET_COLUMNS - 1 })),
    ),
  ),
  GetEntireColumn: objectMethod('1.9', (target) =>
    found(
      target,
      target.areas.map((area) => ({ ...area, top: 0, bottom: SHEET_ROWS - 1 })),
    ),
  ),
  GetOffsetRangeAreas: objectMethod('1.9', (target, [rows, columns]) => {
    const areas = target.areas.map((area) => shifted(area, asInteger(rows), asInteger(columns)));
    if (!areas.every(isOnSheet)) throw invalidArgument();
    return found(target, areas);
  }),
  GetIntersection: objectMethod('1.9', (target, [other]) =>
    found(target, common(target.areas, areasOfArgument(target, other))),
  ),
  GetIntersectionOrNullObject: objectMethod('1.9', (target, [other]) =>
    orNull(target, common(target.areas, areasOfArgument(target, other))),
  ),
  GetSpecialCells: objectMethod('1.9', (target, [type, values]) =>
    found(target, findSpecialCells(target, type, values)),
  ),
  GetSpecialCellsOrNullObject: objectMethod('1.9', (target, [type, values]) =>
    orNull(target, findSpecialCells(target, type, values)),
  ),
  GetUsedRangeAreas: objectMethod('1.9', (target, [valuesOnly]) =>
    found(target, used(target, valuesOnly === true)),
  ),
  GetUsedRangeAreasOrNullObject: objectMethod('1.9', (target, [valuesOnly]) =>
    orNull(target, used(target, valuesOnly === true)),
  ),
};

function used({ sheet, areas }: AreasTarget, valuesOnly: boolean): readonly Area[] {
  return areas.flatMap((area) => usedArea(sheet, area, valuesOnly) ?? []);
}

function common(areas: readonly Area[], others: readonly Area[]): readonly Area[] {
  return areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
}

function areasOfArgument(target: SheetTarget, other: unknown): readonly Area[] {
  const range = rangeType.targetOf(other);
  const several = rangeAreasType.targetOf(other);
  if ((range ?? several) && (range ?? several)?.sheet !== target.sheet) throw invalidArgument();
  if (range) return [range.area];
  return several ? several.areas : resolveAddresses(target, asText(other));
}

/** @throws ItemNotFound for no cells */
function found(target: SheetTarget, areas: readonly Area[]): WireObject {
  const wire = orNull(target, areas);
  if (!wire) throw itemNotFound();
  return wire;
}

/** Each area once. */
function orNull({ book, sheet }: SheetTarget, areas: readonly Area[]): WireObject | null {
  const once = areas.filter((area, i) => areas.findIndex((each) => sameArea(each, area)) === i);
  return once.length === 0 ? null : rangeAreasType.of({ book, sheet, areas: once });
}
