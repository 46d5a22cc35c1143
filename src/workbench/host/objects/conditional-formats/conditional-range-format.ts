import type { DifferentialFormat } from '../../../../workbook/style';
import { method, navigation, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { asBoolean, asText, invalidArgument } from '../arguments';
import {
  changeFormat,
  currentFormat,
  type ConditionalFormatTarget,
} from './conditional-format-target';

const COLOR = /^#?([0-9A-F]{6})$/i;
/** What Excel gives for a colour that the rule does not set. */
const UNSET = '';

/** What a rule changes about its cells. */
export const conditionalRangeFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalRangeFormat',
  members: {
    Fill: navigation('1.6', (target) => conditionalRangeFillType.of(target)),
    Font: navigation('1.6', (target) => conditionalRangeFontType.of(target)),
  },
});

const conditionalRangeFillType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalRangeFill',
  members: {
    Color: property(
      '1.6',
      (target) => currentFormat(target).format.fill ?? UNSET,
      (target, value) => {
        extend(target, { fill: asColor(value) });
      },
    ),
    Clear: method('1.6', (target) => {
      const format = { ...currentFormat(target).format };
      delete format.fill;
      changeFormat(target, { format });
    }),
  },
});

const conditionalRangeFontType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalRangeFont',
  members: {
    Color: property(
      '1.6',
      (target) => currentFormat(target).format.fontColor ?? UNSET,
      (target, value) => {
        extend(target, { fontColor: asColor(value) });
      },
    ),
    Bold: property(
      '1.6',
      (target) => currentFormat(target).format.bold ?? null,
      (target, value) => {
        extend(target, { bold: asBoolean(value) });
      },
    ),
    Italic: property(
      '1.6',
      (target) => currentFormat(target).format.italic ?? null,
      (target, value) => {
        extend(target, { italic: asBoolean(value) });
      },
    ),
    Clear: method('1.6', (target) => {
      const format = { ...currentFormat(target).format };
      delete format.fontColor;
      delete format.bold;
      delete format.italic;
      changeFormat(target, { format });
    }),
  },
});

function extend(target: ConditionalFormatTarget, more: DifferentialFormat): void {
  changeFormat(target, { format: { ...currentFormat(target).format, ...more } });
}

/** `#RRGGBB`; colours by name are not understood here. */
function asColor(value: unknown): string {
  const digits = COLOR.exec(asText(value))?.[1];
  if (digits === undefined) throw invalidArgument();
  return `#${digits.toUpperCase()}`;
}
