import type { ConditionalFormat } from './conditional-format';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';

/** Takes a rule off the sheet; the others keep their order. One that is gone already is no error. */
export function removeConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  rule: ConditionalFormat,
): void {
  const left = sheet.conditionalFormats.filter(({ id }) => id !== rule.id);
  if (left.length === sheet.conditionalFormats.length) return;
  sheet.conditionalFormats = left;
  notify(workbook, { kind: 'conditional-formats', sheet, areas: rule.areas });
}
