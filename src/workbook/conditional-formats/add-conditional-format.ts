import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import { WorkbookError } from '../workbook-error';
import type { ConditionalFormat, RuleFrame } from './conditional-format';
import type { RuleContent } from './rule-content';

export type NewConditionalFormat = Omit<RuleFrame, 'id' | 'origin'> & RuleContent;

/**
 * Adds a rule before all others of the sheet, as Excel does.
 * @throws WorkbookError `bad-rule` for one without cells or the formula that it needs
 */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  rule: NewConditionalFormat,
): ConditionalFormat {
  const needsFormula = rule.type === 'Custom' || rule.type === 'CellValue';
  if (rule.areas.length === 0 || (needsFormula && rule.formulas.length === 0)) {
    throw new WorkbookError('bad-rule');
  }
  workbook.issuedIds += 1;
  const added: ConditionalFormat = { ...rule, id: `new-${workbook.issuedIds}`, origin: null };
  sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
  notify(workbook, { kind: 'conditional-formats', sheet, areas: added.areas });
  return added;
}
