import { headOf, intersection, type Area } from '../../snapshot/area';
import { cutAreas } from '../../snapshot/cut-area';
import { translateFormula } from '../calculation/translate-formula';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { changeConditionalFormat } from './change-conditional-format';
import { mapRuleFormulas } from './map-rule-formulas';
import { removeConditionalFormat } from './remove-conditional-format';

/** Takes conditional formats off cells; a rule that has others keeps these. */
export function cutConditionalFormats(
  workbook: Workbook,
  sheet: Sheet,
  holes: readonly Area[],
): void {
  for (const rule of sheet.conditionalFormats) {
    if (!rule.areas.some((area) => holes.some((hole) => intersection(area, hole)))) continue;
    const areas = cutAreas(rule.areas, holes);
    const [before] = rule.areas;
    const [after] = areas;
    if (!before || !after) {
      removeConditionalFormat(workbook, sheet, rule);
      continue;
    }
    // The formula reads as written for the first cell, which may be another now.
    const moved = mapRuleFormulas(rule, (formula) =>
      translateFormula(formula, headOf(before), headOf(after)),
    );
    changeConditionalFormat(workbook, sheet, rule, { areas, formulas: moved.formulas }, moved);
  }
}
