import type { DifferentialFormat } from '../../../../workbook/styles/style';
import { method, navigation, property } from '../../protocol/member-definitions';
import { defineType, type MemberDefinition, type ObjectType } from '../../protocol/object-type';
import { asBoolean, asText, isGiven } from '../arguments';
import { asColor } from '../color';
import { Vocabulary } from '../vocabulary';
import {
  changeFormat,
  currentFormat,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { conditionalRangeBordersType } from './conditional-range-borders';
import { extendFormat, reduceFormat } from './extend-format';

/** What Excel gives for a colour that the rule does not set. */
const UNSET = '';

const UNDERLINES = new Vocabulary([
  ['none', 'None'],
  ['single', 'Single'],
  ['double', 'Double'],
]);

/** What a rule changes about its cells. */
export const conditionalRangeFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalRangeFormat',
  members: {
    Fill: navigation('1.6', (target) => conditionalRangeFillType.of(target)),
    Font: navigation('1.6', (target) => conditionalRangeFontType.of(target)),
    Borders: navigation('1.6', (target) => conditionalRangeBordersType.of(target)),
    NumberFormat: property(
      '1.6',
      (target) => currentFormat(target).format.numberFormat ?? null,
      (target, value) => {
        if (isGiven(value)) extendFormat(target, { numberFormat: asText(value) });
        else reduceFormat(target, ['numberFormat']);
      },
    ),
    ClearFormat: method('1.17', (target) => {
      changeFormat(target, { format: {} });
    }),
  },
});

const conditionalRangeFillType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalRangeFill',
  members: {
    Color: property(
      '1.6',
      (target) => currentFormat(target).format.fill ?? UNSET,
      (target, value) => {
        extendFormat(target, { fill: asColor(value) });
      },
    ),
    Clear: method('1.6', (target) => {
      reduceFormat(target, ['fill']);
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
        extendFormat(target, { fontColor: asColor(value) });
      },
    ),
    Bold: flagOfFont('bold'),
    Italic: flagOfFont('italic'),
    Strikethrough: flagOfFont('strikethrough'),
    Underline: property(
      '1.6',
      (target) => UNDERLINES.print(currentFormat(target).format.underline ?? '') ?? null,
      (target, value) => {
        extendFormat(target, { underline: UNDERLINES.parse(value) });
      },
    ),
    Clear: method('1.6', (target) => {
      reduceFormat(target, ['fontColor', 'bold', 'italic', 'strikethrough', 'underline']);
    }),
  },
});

function flagOfFont(
  key: 'bold' | 'italic' | 'strikethrough',
): MemberDefinition<ConditionalFormatTarget> {
  return property(
    '1.6',
    (target) => currentFormat(target).format[key] ?? null,
    (target, value) => {
      const format: DifferentialFormat = { [key]: asBoolean(value) };
      extendFormat(target, format);
    },
  );
}
