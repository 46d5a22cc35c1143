import { headOf } from '../../snapshot/area';
import { mapFormulas, type DataValidation } from '../validation/data-validation';
import { moveFormula, type FormulaMove } from './move-formula';
import { moveAreas } from './move-reference';

/**
 * A sheet's validations after a change of rows; those without a cell left go.
 * @param own whether the sheet is the one whose rows change
 */
export function moveValidations(
  validations: readonly DataValidation[],
  move: FormulaMove,
  own: boolean,
): readonly DataValidation[] {
  return validations.flatMap((validation) => {
    const areas = own ? moveAreas(validation.areas, move.change) : validation.areas;
    const [before] = validation.areas;
    const [after] = areas;
    if (!before || !after) return [];
    const base = { before: headOf(before), after: headOf(after) };
    const rule = mapFormulas(
      validation.rule,
      (formula) => moveFormula(formula, { ...move, base }).formula,
    );
    return [{ ...validation, areas, rule }];
  });
}
