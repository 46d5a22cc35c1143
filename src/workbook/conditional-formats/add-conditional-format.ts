import type { ConditionalFormat } from './conditional-format';
import { notify, type Sheet, type Workbook } from '../workbook';
import { WorkbookError } from '../workbook-error';

/** What a new rule says; other kinds than these two can be read and removed, not made. */
export interface NewConditionalFormat extends Omit<ConditionalFormat, 'id' | 'origin' | 'type'> {
  readonly type: 'Custom' | 'CellValue';
}

/**
 * Adds a rule before all others of the sheet, as Excel does.
 * @throws WorkbookError `bad-rule` for one without cells or formula
 */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  rule: NewConditionalFormat,
): ConditionalFormat {
  if (rule.areas.length === 0 || rule.formulas.length === 0) throw new WorkbookError('bad-rule');
  if (rule.type === 'CellValue' && rule.operator === null) throw new WorkbookError('bad-rule');
  workbook.issuedIds += 1;
  const added: ConditionalFormat = { ...rule, id: `new-${workbook.issuedIds}`, origin: null };
  sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
  notify(workbook, { kind: 'conditional-formats', sheet, areas: added.areas });
  return added;
}
