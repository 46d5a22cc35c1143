import type {
  HorizontalAlignment,
  ReadingOrder,
  VerticalAlignment,
} from '../../../workbook/styles/style';
import { method, navigation, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { asInteger, invalidArgument } from './arguments';
import {
  fitColumnWidths,
  readColumnWidth,
  usesStandardWidth,
  writeColumnWidth,
} from './column-width';
import type { AreasTarget } from './open-book';
import { rangeBorderCollectionType } from './range-borders';
import { rangeFillType } from './range-fill';
import { rangeFontType } from './range-font';
import { autofitRows, readRowHeight, usesStandardHeight, writeRowHeight } from './row-height';
import { agreed, changeStyles, flagged, styled } from './styled';
import { Vocabulary } from './vocabulary';

const HORIZONTAL = new Vocabulary<HorizontalAlignment>([
  ['general', 'General'],
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
]);
const VERTICAL = new Vocabulary<VerticalAlignment>([
  ['top', 'Top'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
]);
const READING_ORDER = new Vocabulary<ReadingOrder>([
  ['context', 'Context'],
  ['leftToRight', 'LeftToRight'],
  ['rightToLeft', 'RightToLeft'],
]);

/** How the API states letters that stand one below the other. */
const STACKED = 180;
const MOST_INDENT = 250;

/** How the cells of a range, or of several, look. */
export const rangeFormatType: ObjectType<AreasTarget> = defineType({
  name: 'RangeFormat',
  members: {
    HorizontalAlignment: styled(
      '1.1',
      ({ horizontal }) => HORIZONTAL.print(horizontal),
      (value) => {
        const horizontal = HORIZONTAL.parse(value);
        return () => ({ horizontal });
      },
    ),
    VerticalAlignment: styled(
      '1.1',
      ({ vertical }) => VERTICAL.print(vertical),
      (value) => {
        const vertical = VERTICAL.parse(value);
        return () => ({ vertical });
      },
    ),
    WrapText: flagged('1.1', 'wrap'),
    ShrinkToFit: flagged('1.9', 'shrink'),
    IndentLevel: styled(
      '1.9',
      ({ indent }) => indent,
      (value) => {
        const indent = asInteger(value);
        if (indent < 0 || indent > MOST_INDENT) throw invalidArgument();
        // Excel indents text that is aligned left, right or distributed; anything else becomes left.
        return ({ horizontal }) =>
          indent > 0 && (horizontal === 'general' || horizontal === 'center')
            ? { indent, horizontal: 'left' }
            : { indent };
      },
    ),
    AdjustIndent: method('1.11', (target, [amount]) => {
      const more = asInteger(amount);
      changeStyles(target, ({ indent }) => ({
        indent: Math.min(MOST_INDENT, Math.max(0, indent + more)),
      }));
    }),
    TextOrientation: styled(
      '1.7',
      ({ rotation }) => (rotation === 'stacked' ? STACKED : rotation),
      (value) => {
        const degrees = asInteger(value);
        if (degrees !== STACKED && Math.abs(degrees) > 90) throw invalidArgument();
        const rotation = degrees === STACKED ? 'stacked' : degrees;
        return () => ({ rotation });
      },
    ),
    ReadingOrder: styled(
      '1.9',
      ({ readingOrder }) => READING_ORDER.print(readingOrder),
      (value) => {
        const readingOrder = READING_ORDER.parse(value);
        return () => ({ readingOrder });
      },
    ),
    RowHeight: property(
      '1.2',
      (target) => sharedSize(target, readRowHeight),
      (target, value) => {
        onEach(target, (range) => {
          writeRowHeight(range, value);
        });
      },
    ),
    ColumnWidth: property(
      '1.2',
      (target) => sharedSize(target, readColumnWidth),
      (target, value) => {
        onEach(target, (range) => {
          writeColumnWidth(range, value);
        });
      },
    ),
    UseStandardHeight: property(
      '1.7',
      (target) => sharedSize(target, usesStandardHeight),
      (target, value) => {
        if (value === true) onEach(target, autofitRows);
      },
    ),
    UseStandardWidth: property(
      '1.7',
      (target) => sharedSize(target, usesStandardWidth),
      (target, value) => {
        if (value !== true) return;
        onEach(target, (range) => {
          writeColumnWidth(range, null);
        });
      },
    ),
    AutofitRows: method('1.2', (target) => {
      onEach(target, autofitRows);
    }),
    AutofitColumns: method('1.2', (target) => {
      onEach(target, fitColumnWidths);
    }),
    Fill: navigation('1.1', (target) => rangeFillType.of(target)),
    Font: navigation('1.1', (target) => rangeFontType.of(target)),
    Borders: navigation('1.1', (target) => rangeBorderCollectionType.of(target)),
    Protection: navigation('1.2', (target) => formatProtectionType.of(target)),
  },
});

const formatProtectionType: ObjectType<AreasTarget> = defineType({
  name: 'FormatProtection',
  members: {
    Locked: flagged('1.2', 'locked'),
    FormulaHidden: flagged('1.2', 'formulaHidden'),
  },
});

type OneRange = Parameters<typeof readRowHeight>[0];

function onEach({ book, sheet, areas }: AreasTarget, change: (range: OneRange) => void): void {
  for (const area of areas) change({ book, sheet, area });
}

function sharedSize<T>(
  { book, sheet, areas }: AreasTarget,
  read: (range: OneRange) => T,
): T | null {
  return agreed(areas.map((area) => read({ book, sheet, area })));
}
