import { readEntry } from '../../../../workbook/read-entry';
import { navigation, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { asText, invalidArgument } from '../arguments';
import {
  changeFormat,
  currentFormat,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { conditionalRangeFormatType } from './conditional-range-format';
import { changing } from '../refusals';

/** A rule that a formula decides. */
export const customConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'CustomConditionalFormat',
  members: {
    Rule: navigation('1.6', (target) => conditionalFormatRuleType.of(target)),
    Format: navigation('1.6', (target) => conditionalRangeFormatType.of(target)),
  },
});

const conditionalFormatRuleType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalFormatRule',
  members: {
    Formula: property(
      '1.6',
      (target) => `=${currentFormat(target).formulas[0] ?? ''}`,
      (target, value) => {
        const entry = changing(() => readEntry(asText(value)));
        if (entry.kind !== 'formula') throw invalidArgument();
        changeFormat(target, { formulas: [entry.formula] });
      },
    ),
  },
});
