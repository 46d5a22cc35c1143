import { printCell } from '../../snapshot/address';
import { contains, headOf, type CellRef } from '../../snapshot/area';
import type { CellValue } from '../../snapshot/snapshot';
import { engineOf } from '../calculation/engine';
import type { ConditionalFormat } from '../conditional-formats/conditional-format';
import type { DifferentialFormat } from './style';
import { translateFormula } from '../calculation/translate-formula';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';

/**
 * What the sheet's conditional formats change about a cell: of every property the first rule that sets it wins.
 * Scales, bars and icons draw more than a format; rules that compare a cell with the others of the rule are not looked at.
 */
export function effectiveFormat(
  workbook: Workbook,
  sheet: Sheet,
  cell: CellRef,
): DifferentialFormat {
  let format: DifferentialFormat = {};
  for (const rule of sheet.conditionalFormats) {
    if (!rule.areas.some((area) => contains(area, cell))) continue;
    if (!holds(workbook, sheet, cell, rule)) continue;
    format = { ...rule.format, ...format };
    if (rule.stopIfTrue) break;
  }
  return format;
}

function holds(workbook: Workbook, sheet: Sheet, cell: CellRef, rule: ConditionalFormat): boolean {
  const [area] = rule.areas;
  if (!area) return false;
  const anchor = headOf(area);
  const results = conditions(rule, anchor).map((formula) =>
    isTrue(engineOf(workbook).evaluate(sheet.id, cell, translateFormula(formula, anchor, cell))),
  );
  if (results.length === 0) return false;
  const isOutside = rule.type === 'CellValue' && rule.operator === 'notBetween';
  return isOutside ? results.some(Boolean) : results.every(Boolean);
}

const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  equal: ['='],
  notEqual: ['<>'],
  greaterThan: ['>'],
  greaterThanOrEqual: ['>='],
  lessThan: ['<'],
  lessThanOrEqual: ['<='],
  between: ['>=', '<='],
  notBetween: ['<', '>'],
};

/** The rule as formulas that stand in its anchor cell; none for a rule that cannot be put so. */
function conditions(rule: ConditionalFormat, anchor: CellRef): string[] {
  if (rule.type !== 'CellValue') return rule.formulas.slice(0, 1);
  const signs = COMPARISONS[rule.operator] ?? [];
  const limits = signs.map((sign, i) => ({ sign, limit: rule.formulas[i] }));
  if (limits.some(({ limit }) => limit === undefined)) return [];
  return limits.map(({ sign, limit = '' }) => `${printCell(anchor)}${sign}(${limit})`);
}

function isTrue(result: CellValue | undefined): boolean {
  return result === true || (typeof result === 'number' && result !== 0);
}
