import { canRestyle, restyle } from '../../../workbook/styles/restyle';
import type { Border, CellStyle } from '../../../workbook/styles/style';
import { objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { requireFormattable } from './access';
import { asInteger, asText, invalidArgument } from './arguments';
import { borderOf, LINE_STYLES, LINE_WEIGHTS, lineOf, NO_LINE, type Line } from './border-lines';
import { BORDER_INDICES, placesOf, type BorderIndex, type Side } from './border-places';
import { asColor } from './color';
import type { AreasTarget } from './open-book';
import { agreed, stylesOf } from './styled';

interface BorderTarget {
  readonly range: AreasTarget;
  readonly index: BorderIndex;
}

/** The lines around and inside of a range. */
export const rangeBorderCollectionType: ObjectType<AreasTarget> = defineType({
  name: 'RangeBorderCollection',
  items: (range) => BORDER_INDICES.map((index) => rangeBorderType.of({ range, index })),
  item: (range, key) => found(range, (index) => index === asText(key)),
  members: {
    Count: property('1.1', () => BORDER_INDICES.length),
    GetItemAt: objectMethod('1.1', (range, [at]) => {
      const wanted = asInteger(at);
      return found(range, (_index, i) => i === wanted);
    }),
    TintAndShade: property('1.9', () => 0),
  },
});

function found(
  range: AreasTarget,
  isWanted: (index: BorderIndex, i: number) => boolean,
): WireObject {
  const index = BORDER_INDICES.find(isWanted);
  if (!index) throw invalidArgument();
  return rangeBorderType.of({ range, index });
}

const rangeBorderType: ObjectType<BorderTarget> = defineType({
  name: 'RangeBorder',
  members: {
    SideIndex: property('1.1', ({ index }) => index),
    Style: property(
      '1.1',
      (target) => agreed(linesOf(target).map(({ style }) => style)),
      (target, value) => {
        const style = LINE_STYLES.find((each) => each === value);
        if (!style) throw invalidArgument();
        change(target, (line) => ({ ...line, style }));
      },
    ),
    Weight: property(
      '1.1',
      (target) => agreed(linesOf(target).map(({ weight }) => weight)),
      (target, value) => {
        const weight = LINE_WEIGHTS.find((each) => each === value);
        if (!weight) throw invalidArgument();
        change(target, (line) => ({ ...drawn(line), weight }));
      },
    ),
    Color: property(
      '1.1',
      (target) => agreed(linesOf(target).map(({ color }) => color)),
      (target, value) => {
        const color = asColor(value);
        change(target, (line) => ({ ...drawn(line), color }));
      },
    ),
    TintAndShade: property('1.9', () => 0),
  },
});

/** A weight or a colour makes a line where none was. */
function drawn(line: Line): Line {
  return line.style === 'None' ? { ...line, style: 'Continuous' } : line;
}

/** The lines that the border is made of; those of the cells across it where the range's own cells have none. */
function linesOf({ range, index }: BorderTarget): readonly Line[] {
  return range.areas.flatMap((area) => {
    const { own, across } = placesOf(area, index);
    const lines = sideLines(range, own);
    return lines.every(({ style }) => style === 'None') && across
      ? sideLines(range, across)
      : lines;
  });
}

function sideLines(range: AreasTarget, place: Side | null): readonly Line[] {
  if (!place) return [NO_LINE];
  const { area, side } = place;
  return stylesOf({ ...range, areas: [area] }).map(({ borders }) => lineOf(borders[side]));
}

function change({ range, index }: BorderTarget, redraw: (line: Line) => Line): void {
  requireFormattable(range);
  const { book, sheet, areas } = range;
  for (const area of areas) {
    const { own, across } = placesOf(area, index);
    for (const place of [own, across]) {
      if (!place) continue;
      if (!canRestyle(place.area)) throw invalidArgument();
      const { side } = place;
      // The cells across an edge keep their own line, but none may be left to be seen where there shall be none.
      const isOutside = place === across && index.startsWith('Edge');
      restyle(book.workbook, sheet, place.area, ({ borders }) => {
        const line = borderOf(redraw(lineOf(borders[side])));
        return isOutside && line ? {} : { borders: withSide(borders, side, line) };
      });
    }
  }
}

function withSide(
  borders: CellStyle['borders'],
  side: Side['side'],
  border: Border | undefined,
): CellStyle['borders'] {
  const others = Object.entries(borders).filter(([each]) => each !== side);
  return { ...Object.fromEntries(others), ...(border && { [side]: border }) };
}
