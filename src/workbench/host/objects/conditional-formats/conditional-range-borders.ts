import type { EdgeSide } from '../../../../workbook/styles/style';
import { navigation, objectMethod, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import type { WireObject } from '../../protocol/wire-object';
import { asInteger, invalidArgument } from '../arguments';
import { borderOf, LINE_STYLES, lineOf, type Line, type LineStyle } from '../border-lines';
import { asColor } from '../color';
import { currentFormat, type ConditionalFormatTarget } from './conditional-format-target';
import { extendFormat } from './extend-format';

interface EdgeTarget extends ConditionalFormatTarget {
  readonly side: EdgeSide;
}

const SIDES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const satisfies Record<EdgeSide, string>;
const ORDER = ['top', 'bottom', 'left', 'right'] as const satisfies readonly EdgeSide[];

/** Conditional formats draw thin lines only, and no double or slanted ones. */
const NOT_DRAWN: readonly LineStyle[] = ['Double', 'SlantDashDot'];

export const conditionalRangeBordersType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalRangeBorderCollection',
  items: (target) => ORDER.map((side) => edge(target, side)),
  item: (target, key) => {
    const side = ORDER.find((each) => SIDES[each] === key);
    if (!side) throw invalidArgument();
    return edge(target, side);
  },
  members: {
    Count: property('1.6', () => ORDER.length),
    Top: navigation('1.6', (target) => edge(target, 'top')),
    Bottom: navigation('1.6', (target) => edge(target, 'bottom')),
    Left: navigation('1.6', (target) => edge(target, 'left')),
    Right: navigation('1.6', (target) => edge(target, 'right')),
    GetItemAt: objectMethod('1.6', (target, [index]) => {
      const side = ORDER[asInteger(index)];
      if (!side) throw invalidArgument();
      return edge(target, side);
    }),
  },
});

const conditionalRangeBorderType: ObjectType<EdgeTarget> = defineType({
  name: 'ConditionalRangeBorder',
  key: { name: '_Id', of: ({ side }) => SIDES[side] },
  members: {
    SideIndex: property('1.6', ({ side }) => SIDES[side]),
    Style: property(
      '1.6',
      (target) => lineAt(target).style,
      (target, value) => {
        const style = LINE_STYLES.find((each) => each === value);
        if (!style || NOT_DRAWN.includes(style)) throw invalidArgument();
        draw(target, { ...lineAt(target), style });
      },
    ),
    Color: property(
      '1.6',
      (target) => lineAt(target).color,
      (target, value) => {
        const line = lineAt(target);
        const style = line.style === 'None' ? 'Continuous' : line.style;
        draw(target, { ...line, style, color: asColor(value) });
      },
    ),
  },
});

function edge(target: ConditionalFormatTarget, side: EdgeSide): WireObject {
  const { book, sheet, id } = target;
  return conditionalRangeBorderType.of({ book, sheet, id, side });
}

function lineAt(target: EdgeTarget): Line {
  return lineOf(currentFormat(target).format.borders?.[target.side] ?? undefined);
}

function draw(target: EdgeTarget, line: Line): void {
  const { borders } = currentFormat(target).format;
  const border = borderOf({ ...line, weight: 'Thin' }) ?? null;
  extendFormat(target, { borders: { ...borders, [target.side]: border } });
}
