import * as z from 'zod/mini';
import type { IconSet } from '../../../../workbook/conditional-formats/rule-content';
import type { Icon, IconThreshold } from '../../../../workbook/conditional-formats/threshold';
import { property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { asBoolean, invalidArgument } from '../arguments';
import {
  changeFormat,
  currentOfType,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { ICON_SETS, usualThresholds } from './icon-sets';
import { parseLimit, printLimit } from './limits';
import { parseArgument } from './parse-argument';

const OPERATORS = ['GreaterThan', 'GreaterThanOrEqual'] as const;

/** The lowest icon needs no limit, and may come as an empty object. */
const criteriaArgument = z.array(
  z.object({
    type: z.optional(z.string()),
    formula: z.optional(z.unknown()),
    operator: z.optional(z.enum(OPERATORS)),
    customIcon: z.nullish(z.object({ set: z.string(), index: z.number() })),
  }),
);
type Criterion = z.infer<typeof criteriaArgument>[number];

/** A rule that draws an icon by where the value lies. */
export const iconSetConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'IconSetConditionalFormat',
  members: {
    Style: property(
      '1.6',
      (target: ConditionalFormatTarget) => ICON_SETS.print(iconsOf(target).set) ?? 'Invalid',
      (target, value) => {
        const set = ICON_SETS.parse(value);
        const isAsLarge = set.charAt(0) === iconsOf(target).set.charAt(0);
        change(target, { set, ...(!isAsLarge && { thresholds: usualThresholds(set) }) });
      },
    ),
    Criteria: property('1.6', readCriteria, writeCriteria),
    ReverseIconOrder: property(
      '1.6',
      (target) => iconsOf(target).reversed,
      (target, value) => {
        change(target, { reversed: asBoolean(value) });
      },
    ),
    ShowIconOnly: property(
      '1.6',
      (target) => !iconsOf(target).showValue,
      (target, value) => {
        change(target, { showValue: !asBoolean(value) });
      },
    ),
  },
});

function iconsOf(target: ConditionalFormatTarget): IconSet {
  return currentOfType(target, 'IconSet').icons;
}

function change(target: ConditionalFormatTarget, more: Partial<IconSet>): void {
  changeFormat(target, {}, { type: 'IconSet', icons: { ...iconsOf(target), ...more } });
}

function readCriteria(target: ConditionalFormatTarget): unknown {
  return iconsOf(target).thresholds.map((threshold) => ({
    ...printLimit(threshold),
    operator: threshold.orEqual ? 'GreaterThanOrEqual' : 'GreaterThan',
    ...(threshold.icon && {
      customIcon: { set: ICON_SETS.print(threshold.icon.set), index: threshold.icon.index },
    }),
  }));
}

function writeCriteria(target: ConditionalFormatTarget, value: unknown): void {
  const { thresholds: before } = iconsOf(target);
  const criteria = parseArgument(criteriaArgument, value);
  if (criteria.length !== before.length) throw invalidArgument();
  const thresholds = criteria.map((criterion, i) => {
    const lowest = i === 0 ? before[0] : undefined;
    return lowest ? { ...lowest, icon: iconOf(criterion) } : thresholdOf(criterion);
  });
  change(target, { thresholds });
}

function thresholdOf(criterion: Criterion): IconThreshold {
  const { type, formula, operator } = criterion;
  if (type === undefined || operator === undefined) throw invalidArgument();
  const limit = parseLimit({ type, formula });
  if (limit.formula === null) throw invalidArgument();
  return { ...limit, orEqual: operator === 'GreaterThanOrEqual', icon: iconOf(criterion) };
}

function iconOf({ customIcon }: Criterion): Icon | null {
  return customIcon ? { set: ICON_SETS.parse(customIcon.set), index: customIcon.index } : null;
}
