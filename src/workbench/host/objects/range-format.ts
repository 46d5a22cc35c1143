import type { CellRef } from '../../../snapshot/area';
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../../../workbook/style';
import { method, navigation, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { RangeTarget } from './open-book';
import { autofitRows, readRowHeight, writeRowHeight } from './row-height';
import { shared, styleAt } from './styles';

/** What Excel gives as the colour of a cell that has no fill. */
const NO_FILL = '#FFFFFF';

const HORIZONTAL: Readonly<Record<HorizontalAlignment, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: Readonly<Record<VerticalAlignment, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

export const rangeFormatType: ObjectType<RangeTarget> = defineType({
  name: 'RangeFormat',
  members: {
    HorizontalAlignment: styled('1.1', ({ horizontal }) => HORIZONTAL[horizontal]),
    VerticalAlignment: styled('1.1', ({ vertical }) => VERTICAL[vertical]),
    WrapText: styled('1.1', ({ wrap }) => wrap),
    IndentLevel: styled('1.9', ({ indent }) => indent),
    RowHeight: property('1.2', readRowHeight, writeRowHeight),
    AutofitRows: method('1.2', autofitRows),
    Fill: navigation('1.1', (range) => rangeFillType.of(range)),
    Font: navigation('1.1', (range) => rangeFontType.of(range)),
    Protection: navigation('1.2', (range) => formatProtectionType.of(range)),
  },
});

const rangeFillType: ObjectType<RangeTarget> = defineType({
  name: 'RangeFill',
  members: { Color: styled('1.1', ({ fill }) => fill ?? NO_FILL) },
});

const rangeFontType: ObjectType<RangeTarget> = defineType({
  name: 'RangeFont',
  members: {
    Name: styled('1.1', ({ font }) => font.name),
    Size: styled('1.1', ({ font }) => font.size),
    Color: styled('1.1', ({ font }) => font.color),
    Bold: styled('1.1', ({ font }) => font.bold),
    Italic: styled('1.1', ({ font }) => font.italic),
    Underline: styled('1.1', ({ font }) => (font.underline ? 'Single' : 'None')),
  },
});

const formatProtectionType: ObjectType<RangeTarget> = defineType({
  name: 'FormatProtection',
  members: { Locked: styled('1.2', ({ locked }) => locked) },
});

/** A property of the style of a range's cells: null where they differ. */
function styled(since: '1.1' | '1.2' | '1.9', read: (style: CellStyle) => unknown) {
  return property<RangeTarget>(since, ({ book, sheet, area }) =>
    shared(area, (cell: CellRef) => read(styleAt(book.workbook, sheet, cell))),
  );
}
