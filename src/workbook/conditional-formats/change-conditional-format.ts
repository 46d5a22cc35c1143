import type { ConditionalFormat } from './conditional-format';
import { notify, type Sheet, type Workbook } from '../workbook';

/**
 * Changes a rule at its place in the order. It is the file's own rule no longer: a save writes it anew,
 * which only rules of the kinds Custom and CellValue allow.
 */
export function changeConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  rule: ConditionalFormat,
  change: Partial<Omit<ConditionalFormat, 'id' | 'origin' | 'type'>>,
): ConditionalFormat {
  const changed: ConditionalFormat = { ...rule, ...change, origin: null };
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) =>
    each.id === rule.id ? changed : each,
  );
  const areas = [...rule.areas, ...changed.areas];
  notify(workbook, { kind: 'conditional-formats', sheet, areas });
  return changed;
}
