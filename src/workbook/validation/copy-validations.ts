import { headOf, type Area } from '../../snapshot/area';
import { commonAreas } from '../../snapshot/cut-area';
import { mapFormulas } from './data-validation';
import { translateFormula } from '../calculation/translate-formula';
import type { CellBlock } from '../structure/copy-cells';
import type { Workbook } from '../workbook';
import { changeValidations, clearValidations } from './change-validations';

/** The target's cells may hold what those of the source may, as after Excel's copying of all. */
export function copyValidations(workbook: Workbook, source: CellBlock, target: CellBlock): void {
  const down = target.area.top - source.area.top;
  const across = target.area.left - source.area.left;
  const found = source.sheet.dataValidations.map((validation) => ({
    validation,
    areas: commonAreas(validation.areas, [source.area]).map((area) => moved(area, down, across)),
  }));
  clearValidations(workbook, target.sheet, [target.area]);
  for (const { validation, areas } of found) {
    const [from] = validation.areas;
    const [to] = areas;
    if (!from || !to) continue;
    const { rule, ignoreBlanks, prompt, alert } = validation;
    const copied = mapFormulas(rule, (formula) =>
      translateFormula(formula, headOf(from), { row: to.top, column: to.left }),
    );
    changeValidations(workbook, target.sheet, areas, () => ({
      rule: copied,
      ignoreBlanks,
      prompt,
      alert,
    }));
  }
}

function moved({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}
