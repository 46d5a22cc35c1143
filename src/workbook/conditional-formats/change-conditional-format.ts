import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import type { ConditionalFormat, RuleFrame } from './conditional-format';
import type { RuleContent } from './rule-content';

/** What of a rule may become another. */
export type RuleChange = Partial<Omit<RuleFrame, 'id' | 'origin'>>;

/**
 * Changes a rule at its place in the order. It is the file's own rule no longer: a save writes it anew.
 * @param content what it looks at from now on
 */
export function changeConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  rule: ConditionalFormat,
  change: RuleChange,
  content: RuleContent = rule,
): ConditionalFormat {
  const { id, areas, formulas, stopIfTrue, format } = rule;
  const frame: RuleFrame = { id, areas, formulas, stopIfTrue, format, ...change, origin: null };
  const changed: ConditionalFormat = { ...content, ...frame };
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) =>
    each.id === rule.id ? changed : each,
  );
  notify(workbook, {
    kind: 'conditional-formats',
    sheet,
    areas: [...rule.areas, ...changed.areas],
  });
  return changed;
}
