import * as z from 'zod/mini';
import { presetFormula } from '../../../../workbook/conditional-formats/implied-formula';
import { PRESET_CRITERIA } from '../../../../workbook/conditional-formats/preset-criterion';
import { navigation, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import {
  changeFormat,
  currentOfType,
  firstCell,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { conditionalRangeFormatType } from './conditional-range-format';
import { parseArgument } from './parse-argument';

const ruleArgument = z.object({ criterion: z.enum(PRESET_CRITERIA) });

/** A rule that needs no more than its name: blanks, yesterday, above the average … */
export const presetConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'PresetCriteriaConditionalFormat',
  members: {
    Format: navigation('1.6', (target) => conditionalRangeFormatType.of(target)),
    Rule: property(
      '1.6',
      (target: ConditionalFormatTarget) => {
        const { criterion } = currentOfType(target, 'PresetCriteria');
        return { criterion };
      },
      (target, value) => {
        const rule = currentOfType(target, 'PresetCriteria');
        const { criterion } = parseArgument(ruleArgument, value);
        const formula = presetFormula(criterion, firstCell(rule));
        const formulas = formula === null ? [] : [formula];
        changeFormat(target, { formulas }, { type: 'PresetCriteria', criterion });
      },
    ),
  },
});
