import * as z from 'zod/mini';
import { textFormula } from '../../../../workbook/conditional-formats/implied-formula';
import { navigation, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { Vocabulary } from '../vocabulary';
import {
  changeFormat,
  currentOfType,
  firstCell,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { conditionalRangeFormatType } from './conditional-range-format';
import { parseArgument } from './parse-argument';

const OPERATORS = new Vocabulary([
  ['containsText', 'Contains'],
  ['notContainsText', 'NotContains'],
  ['beginsWith', 'BeginsWith'],
  ['endsWith', 'EndsWith'],
]);

const ruleArgument = z.object({ operator: z.string(), text: z.string() });

/** A rule about the text of a cell. */
export const textConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'TextConditionalFormat',
  members: {
    Format: navigation('1.6', (target) => conditionalRangeFormatType.of(target)),
    Rule: property(
      '1.6',
      (target: ConditionalFormatTarget) => {
        const { comparison, text } = currentOfType(target, 'ContainsText');
        return { operator: OPERATORS.print(comparison), text };
      },
      (target, value) => {
        const rule = currentOfType(target, 'ContainsText');
        const { operator, text } = parseArgument(ruleArgument, value);
        const comparison = OPERATORS.parse(operator);
        const formulas = [textFormula(comparison, text, firstCell(rule))];
        changeFormat(target, { formulas }, { type: 'ContainsText', comparison, text });
      },
    ),
  },
});
