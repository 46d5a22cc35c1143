import { restyle, canRestyle, type Restyling } from '../../../workbook/styles/restyle';
import { DEFAULT_STYLE, type CellStyle } from '../../../workbook/styles/style';
import { stylesIn } from '../../../workbook/styles/style-runs';
import { property } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import type { ApiSet } from '../protocol/wire-object';
import { requireFormattable } from './access';
import { asBoolean, invalidArgument } from './arguments';
import type { AreasTarget } from './open-book';

/** The styles of all cells, each once. */
export function stylesOf({ book, sheet, areas }: AreasTarget): readonly CellStyle[] {
  const indices = new Set(areas.flatMap((area) => [...stylesIn(sheet, area)]));
  return [...indices].map((index) => book.workbook.styles[index] ?? DEFAULT_STYLE);
}

/** What all of them give; null where they differ. */
export function agreed<T>(values: readonly T[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** Changes the style of all cells. @throws AccessDenied, InvalidArgument for more cells than can be formatted */
export function changeStyles(target: AreasTarget, change: Restyling): void {
  requireFormattable(target);
  const { book, sheet, areas } = target;
  if (!areas.every(canRestyle)) throw invalidArgument();
  for (const area of areas) restyle(book.workbook, sheet, area, change);
}

/**
 * A property of the style of cells: null where they differ.
 * @param parse what a value that is set makes of a style; it throws for one that is none
 */
export function styled(
  since: ApiSet,
  read: (style: CellStyle) => unknown,
  parse: ((value: unknown) => Restyling) | null = null,
): MemberDefinition<AreasTarget> {
  return property(
    since,
    (target) => agreed(stylesOf(target).map(read)),
    parse &&
      ((target, value) => {
        changeStyles(target, parse(value));
      }),
  );
}

/** A flag among the properties of a style. */
export function flagged(
  since: ApiSet,
  key: 'wrap' | 'shrink' | 'locked' | 'formulaHidden',
): MemberDefinition<AreasTarget> {
  return styled(
    since,
    (style) => style[key],
    (value) => {
      const flag = asBoolean(value);
      return () => ({ [key]: flag });
    },
  );
}
