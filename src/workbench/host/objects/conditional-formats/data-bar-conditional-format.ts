import * as z from 'zod/mini';
import { navigation, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { asBoolean } from '../arguments';
import { Vocabulary } from '../vocabulary';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { negativeBarFormatType, positiveBarFormatType } from './data-bar-formats';
import { asOptionalColor, barOf, changeBar } from './data-bar-target';
import { parseLimit, printLimit } from './limits';
import { parseArgument } from './parse-argument';

const DIRECTIONS = new Vocabulary([
  ['context', 'Context'],
  ['leftToRight', 'LeftToRight'],
  ['rightToLeft', 'RightToLeft'],
]);

const AXES = new Vocabulary([
  ['automatic', 'Automatic'],
  ['middle', 'CellMidPoint'],
  ['none', 'None'],
]);

const limitArgument = z.object({ type: z.string(), formula: z.optional(z.unknown()) });

/** A rule that draws a bar as long as the value is large. */
export const dataBarConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'DataBarConditionalFormat',
  members: {
    PositiveFormat: navigation('1.6', (target) => positiveBarFormatType.of(target)),
    NegativeFormat: navigation('1.6', (target) => negativeBarFormatType.of(target)),
    ShowDataBarOnly: property(
      '1.6',
      (target: ConditionalFormatTarget) => !barOf(target).showValue,
      (target, value) => {
        changeBar(target, { showValue: !asBoolean(value) });
      },
    ),
    BarDirection: property(
      '1.6',
      (target) => DIRECTIONS.print(barOf(target).direction),
      (target, value) => {
        changeBar(target, { direction: DIRECTIONS.parse(value) });
      },
    ),
    AxisFormat: property(
      '1.6',
      (target) => AXES.print(barOf(target).axis),
      (target, value) => {
        changeBar(target, { axis: AXES.parse(value) });
      },
    ),
    AxisColor: property(
      '1.6',
      (target) => barOf(target).axisColor ?? '',
      (target, value) => {
        changeBar(target, { axisColor: asOptionalColor(value) });
      },
    ),
    LowerBoundRule: property(
      '1.6',
      (target) => printLimit(barOf(target).lower),
      (target, value) => {
        changeBar(target, { lower: parseLimit(parseArgument(limitArgument, value), 'autoMin') });
      },
    ),
    UpperBoundRule: property(
      '1.6',
      (target) => printLimit(barOf(target).upper),
      (target, value) => {
        changeBar(target, { upper: parseLimit(parseArgument(limitArgument, value), 'autoMax') });
      },
    ),
  },
});
