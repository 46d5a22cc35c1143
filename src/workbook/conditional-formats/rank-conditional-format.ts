import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import type { ConditionalFormat } from './conditional-format';

/**
 * Puts a rule at this place in the order, 0 being the first; the others close up.
 * @param priority beyond the last it is the last; -1 counts from the back
 */
export function rankConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  rule: ConditionalFormat,
  priority: number,
): void {
  const others = sheet.conditionalFormats.filter(({ id }) => id !== rule.id);
  const wanted = priority < 0 ? sheet.conditionalFormats.length + priority : priority;
  const place = Math.min(others.length, Math.max(0, wanted));
  if (sheet.conditionalFormats[place]?.id === rule.id) return;
  sheet.conditionalFormats = others.toSpliced(place, 0, rule);
  notify(workbook, { kind: 'conditional-formats', sheet, areas: rule.areas });
}
