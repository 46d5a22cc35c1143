import * as z from 'zod/mini';
import type { ColorPoint } from '../../../../workbook/conditional-formats/threshold';
import { property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { isGiven } from '../arguments';
import { asColor } from '../color';
import {
  changeFormat,
  currentOfType,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { parseLimit, printLimit } from './limits';
import { parseArgument } from './parse-argument';

const criterion = z.object({
  type: z.string(),
  formula: z.optional(z.unknown()),
  color: z.optional(z.nullable(z.string())),
});

const criteriaArgument = z.object({
  minimum: criterion,
  midpoint: z.optional(z.nullable(criterion)),
  maximum: criterion,
});

/** A rule that colours cells by where their value lies between two or three points. */
export const colorScaleConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ColorScaleConditionalFormat',
  members: {
    ThreeColorScale: property('1.6', (target) => pointsOf(target).length === 3),
    Criteria: property('1.6', readCriteria, writeCriteria),
  },
});

function pointsOf(target: ConditionalFormatTarget): readonly ColorPoint[] {
  return currentOfType(target, 'ColorScale').points;
}

function readCriteria(target: ConditionalFormatTarget): unknown {
  const points = pointsOf(target).map((point) => ({ ...printLimit(point), color: point.color }));
  const [minimum, second, third] = points;
  return third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
}

function writeCriteria(target: ConditionalFormatTarget, value: unknown): void {
  const before = pointsOf(target);
  const { minimum, midpoint, maximum } = parseArgument(criteriaArgument, value);
  const wanted = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const points = wanted.map((each, i) => ({
    ...parseLimit(each),
    color: isGiven(each.color) ? asColor(each.color) : (before[i]?.color ?? '#FFFFFF'),
  }));
  changeFormat(target, {}, { type: 'ColorScale', points });
}
