import { headOf } from '../../snapshot/area';
import type { ConditionalFormat } from '../conditional-formats/conditional-format';
import { mapRuleFormulas } from '../conditional-formats/map-rule-formulas';
import { moveFormula, type FormulaMove } from './move-formula';
import { moveAreas } from './move-reference';

/**
 * A sheet's conditional formats after a change of rows; those without a cell left go.
 * @param own whether the sheet is the one whose rows change
 */
export function moveRules(
  rules: readonly ConditionalFormat[],
  move: FormulaMove,
  own: boolean,
): readonly ConditionalFormat[] {
  return rules.flatMap((rule) => {
    const areas = own ? moveAreas(rule.areas, move.change) : rule.areas;
    const [before] = rule.areas;
    const [after] = areas;
    if (!before || !after) return [];
    const base = { before: headOf(before), after: headOf(after) };
    const moved = mapRuleFormulas(rule, (each) => moveFormula(each, { ...move, base }).formula);
    return [{ ...moved, areas }];
  });
}
