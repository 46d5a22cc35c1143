import * as z from 'zod/mini';
import { rules } from '../rules';
import type { RuleId } from '../rules/rule';
import { SEVERITIES, isRuleId, type RuleSetting, type RuleSettings } from '../rules/settings';

// The pane runs under a policy without eval, which zod's compiled parsers would need.
z.config({ jitless: true });

const setting = z.strictObject({
  severity: z.optional(z.enum(SEVERITIES)),
  options: z.optional(z.record(z.string(), z.unknown())),
  messages: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
});

/** Reads what was written for the rules. What cannot be set is left out: a newer version may know more rules. */
export function readSettings(written: Readonly<Record<string, unknown>>): RuleSettings {
  const settings: Partial<Record<RuleId, RuleSetting>> = {};
  for (const [id, value] of Object.entries(written)) {
    if (!isRuleId(id)) continue;
    const parsed = setting.safeParse(value);
    // Kept as written: parsed options hold the defaults too, which must not win over another layer.
    if (parsed.success && rules[id].options.safeParse(parsed.data.options ?? {}).success) {
      settings[id] = parsed.data;
    }
  }
  return settings;
}
