import { formulaFromR1C1, formulaInR1C1 } from '../../../../workbook/calculation/translate-formula';
import { navigation, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import {
  changeFormat,
  currentFormat,
  firstCell,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { conditionalRangeFormatType } from './conditional-range-format';
import { asFormula, printFormula } from './rule-formula';

/** A rule that a formula decides. */
export const customConditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'CustomConditionalFormat',
  members: {
    Rule: navigation('1.6', (target) => conditionalFormatRuleType.of(target)),
    Format: navigation('1.6', (target) => conditionalRangeFormatType.of(target)),
  },
});

/** The words of formulas are the same in every language that this host speaks. */
const formula = property('1.6', readFormula, writeFormula);

const conditionalFormatRuleType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalFormatRule',
  members: {
    Formula: formula,
    FormulaLocal: formula,
    FormulaR1C1: property(
      '1.6',
      (target: ConditionalFormatTarget) => {
        const rule = currentFormat(target);
        return printFormula(formulaInR1C1(rule.formulas[0] ?? '', firstCell(rule)));
      },
      (target, value) => {
        const cell = firstCell(currentFormat(target));
        changeFormat(target, { formulas: [formulaFromR1C1(asFormula(value), cell)] });
      },
    ),
  },
});

function readFormula(target: ConditionalFormatTarget): string {
  return printFormula(currentFormat(target).formulas[0] ?? '');
}

function writeFormula(target: ConditionalFormatTarget, value: unknown): void {
  changeFormat(target, { formulas: [asFormula(value)] });
}
