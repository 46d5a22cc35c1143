import { columnCount, rowCount, type Area } from '../../../snapshot/area';
import { wireName } from '../protocol/api-surface';
import type { WireObject } from '../protocol/wire-object';
import { invalidArgument } from './arguments';
import type { RangeTarget } from './open-book';
import { rangeType } from './range';
import { isTooLarge } from './range-size';

/** In the tables of properties borders go by these names. */
const BORDER_SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  vertical: 'InsideVertical',
  horizontal: 'InsideHorizontal',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

type Options = readonly (readonly [name: string, wanted: unknown])[];

/** The cells of a range, row by row. @throws InvalidArgument for too many */
export function cellsOf({ area }: RangeTarget): Area[][] {
  if (isTooLarge(area)) throw invalidArgument();
  return rowsOf(area).map((row) => columnsOf(row));
}

export function rowsOf(area: Area): Area[] {
  return Array.from({ length: rowCount(area) }, (_, i) => {
    const row = area.top + i;
    return { ...area, top: row, bottom: row };
  });
}

export function columnsOf(area: Area): Area[] {
  return Array.from({ length: columnCount(area) }, (_, i) => {
    const column = area.left + i;
    return { ...area, left: column, right: column };
  });
}

/** What the options ask for of a part of a range, in their shape. */
export function readProperties(
  { book, sheet }: RangeTarget,
  area: Area,
  options: unknown,
): unknown {
  return read(rangeType.of({ book, sheet, area }), asOptions(options));
}

/** Sets what a table of properties says of a part of a range; what it does not say stays. */
export function writeProperties({ book, sheet }: RangeTarget, area: Area, values: unknown): void {
  write(rangeType.of({ book, sheet, area }), asOptions(values));
}

function read(object: WireObject, options: Options): Record<string, unknown> {
  // What is asked of borders is asked of each of them.
  const { item } = object;
  if (item) {
    const sides = Object.entries(BORDER_SIDES);
    return Object.fromEntries(sides.map(([name, side]) => [name, read(item(side), options)]));
  }
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of options) {
    if (wanted === false) continue;
    const next = partOf(object, name);
    if (next) answer[name] = read(next, wanted === true ? allOf(next) : asOptions(wanted));
    else answer[name] = propertyOf(object, name).get();
  }
  return answer;
}

/** Some parts are asked for as a whole, such as the protection of a format. */
function allOf({ properties }: WireObject): Options {
  return properties.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]);
}

function write(object: WireObject, values: Options): void {
  for (const [name, value] of values) {
    if (value === undefined) continue;
    const next = partOf(object, name);
    if (next) {
      write(next, asOptions(value));
      continue;
    }
    const { set } = propertyOf(object, name);
    if (!set) throw invalidArgument();
    set(value);
  }
}

/** The object behind a name: a border of borders, the fill of a format. */
function partOf(object: WireObject, name: string): WireObject | null {
  const side = object.item && BORDER_SIDES[name];
  if (side) return object.item(side);
  const member = object.member(wireName(name));
  return member?.kind === 'navigation' ? member.get() : null;
}

function propertyOf(object: WireObject, name: string) {
  const member = object.member(wireName(name));
  if (member?.kind !== 'property') throw invalidArgument();
  return member;
}

function asOptions(value: unknown): Options {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return Object.entries(value);
}
