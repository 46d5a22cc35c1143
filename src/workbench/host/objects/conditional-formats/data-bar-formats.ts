import { property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { asBoolean } from '../arguments';
import { asColor } from '../color';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { asOptionalColor, barOf, changeBar } from './data-bar-target';

/** How bars of positive values look. */
export const positiveBarFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalDataBarPositiveFormat',
  members: {
    FillColor: property(
      '1.6',
      (target: ConditionalFormatTarget) => barOf(target).positive.fill,
      (target, value) => {
        changeBar(target, { positive: { ...barOf(target).positive, fill: asColor(value) } });
      },
    ),
    BorderColor: property(
      '1.6',
      (target) => barOf(target).positive.border ?? '',
      (target, value) => {
        const border = asOptionalColor(value);
        changeBar(target, { positive: { ...barOf(target).positive, border } });
      },
    ),
    GradientFill: property(
      '1.6',
      (target) => barOf(target).gradient,
      (target, value) => {
        changeBar(target, { gradient: asBoolean(value) });
      },
    ),
  },
});

/** How bars of negative values look: as those of positive ones, or otherwise. */
export const negativeBarFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalDataBarNegativeFormat',
  members: {
    FillColor: property('1.6', negativeFill, (target, value) => {
      changeBar(target, { negativeFill: asColor(value) });
    }),
    BorderColor: property('1.6', negativeBorder, (target, value) => {
      changeBar(target, { negativeBorder: { color: asOptionalColor(value) } });
    }),
    MatchPositiveFillColor: property(
      '1.6',
      (target) => barOf(target).negativeFill === null,
      (target, value) => {
        changeBar(target, { negativeFill: asBoolean(value) ? null : negativeFill(target) });
      },
    ),
    MatchPositiveBorderColor: property(
      '1.6',
      (target) => barOf(target).negativeBorder === 'same',
      (target, value) => {
        const color = barOf(target).positive.border;
        changeBar(target, { negativeBorder: asBoolean(value) ? 'same' : { color } });
      },
    ),
  },
});

function negativeFill(target: ConditionalFormatTarget): string {
  const { negativeFill: own, positive } = barOf(target);
  return own ?? positive.fill;
}

function negativeBorder(target: ConditionalFormatTarget): string {
  const { negativeBorder: own, positive } = barOf(target);
  return (own === 'same' ? positive.border : own.color) ?? '';
}
