import * as z from 'zod/mini';
import type { TopBottom } from '../../../../workbook/conditional-formats/rule-content';
import { navigation, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { invalidArgument } from '../arguments';
import {
  changeFormat,
  currentOfType,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { conditionalRangeFormatType } from './conditional-range-format';
import { parseArgument } from './parse-argument';

const TYPES = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;
/** Excel's limits of a rank, of items and of percent. */
const MOST_ITEMS = 1000;
const MOST_PERCENT = 100;

const ruleArgument = z.object({ rank: z.number(), type: z.enum(TYPES) });

/** A rule about the largest or smallest of its cells. */
export const topBottomConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'TopBottomConditionalFormat',
  members: {
    Format: navigation('1.6', (target) => conditionalRangeFormatType.of(target)),
    Rule: property(
      '1.6',
      (target: ConditionalFormatTarget) => {
        const { top } = currentOfType(target, 'TopBottom');
        return { rank: top.rank, type: typeOf(top) };
      },
      (target, value) => {
        currentOfType(target, 'TopBottom');
        const { rank, type } = parseArgument(ruleArgument, value);
        const percent = type.endsWith('Percent');
        const most = percent ? MOST_PERCENT : MOST_ITEMS;
        if (!Number.isInteger(rank) || rank < 1 || rank > most) throw invalidArgument();
        const top = { rank, percent, bottom: type.startsWith('Bottom') };
        changeFormat(target, {}, { type: 'TopBottom', top });
      },
    ),
  },
});

function typeOf({ percent, bottom }: TopBottom): (typeof TYPES)[number] {
  if (bottom) return percent ? 'BottomPercent' : 'BottomItems';
  return percent ? 'TopPercent' : 'TopItems';
}
