import * as z from 'zod/mini';
import { navigation, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { invalidArgument, isGiven } from '../arguments';
import { Vocabulary } from '../vocabulary';
import {
  changeFormat,
  currentOfType,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { conditionalRangeFormatType } from './conditional-range-format';
import { parseArgument } from './parse-argument';
import { asLimit, printFormula } from './rule-formula';

const OPERATORS = new Vocabulary([
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
]);

const ruleArgument = z.object({
  operator: z.string(),
  formula1: z.unknown(),
  formula2: z.optional(z.unknown()),
});

/** A rule that compares the cell's value. */
export const cellValueConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'CellValueConditionalFormat',
  members: {
    Format: navigation('1.6', (target) => conditionalRangeFormatType.of(target)),
    Rule: property('1.6', readRule, writeRule),
  },
});

function readRule(target: ConditionalFormatTarget): unknown {
  const { formulas, operator } = currentOfType(target, 'CellValue');
  const [formula1 = '', formula2] = formulas;
  return {
    formula1: printFormula(formula1),
    ...(formula2 !== undefined && { formula2: printFormula(formula2) }),
    operator: OPERATORS.print(operator) ?? 'Invalid',
  };
}

function writeRule(target: ConditionalFormatTarget, value: unknown): void {
  currentOfType(target, 'CellValue');
  const rule = parseArgument(ruleArgument, value);
  const operator = OPERATORS.parse(rule.operator);
  const hasTwo = operator === 'between' || operator === 'notBetween';
  if (hasTwo && !isGiven(rule.formula2)) throw invalidArgument();
  const formulas = [rule.formula1, ...(hasTwo ? [rule.formula2] : [])].map(asLimit);
  changeFormat(target, { formulas }, { type: 'CellValue', operator });
}
