import * as z from 'zod/mini';
import type { RuleId, Severity } from '../rules/rule';
import { isRuleId, type RuleSetting, type RuleSettings } from '../rules/settings';
import { readSettings } from './read-settings';

const kept = z.object({
  version: z.literal(1),
  rules: z.record(z.string(), z.unknown()),
});

/**
 * What the user set, as the workbook keeps it. Whatever is read back may have been made by anyone: what cannot be set
 * is left out, and words of others are not taken from a workbook.
 */
export function parseKept(text: string | null): RuleSettings {
  const parsed = kept.safeParse(readJson(text));
  if (!parsed.success) return {};
  const settings: Partial<Record<RuleId, RuleSetting>> = {};
  for (const [id, { severity, options }] of Object.entries(readSettings(parsed.data.rules))) {
    if (isRuleId(id)) settings[id] = { severity, options };
  }
  return settings;
}

/** As `parseKept` reads it; null where nothing is set, so that the workbook need not keep anything. */
export function printKept(settings: RuleSettings): string | null {
  return Object.keys(settings).length === 0
    ? null
    : JSON.stringify({ version: 1, rules: settings });
}

/** The settings with another severity for a rule; null for the one that it has by itself. */
export function withSeverity(
  settings: RuleSettings,
  rule: RuleId,
  severity: Severity | 'off' | null,
): RuleSettings {
  const others = Object.fromEntries(Object.entries(settings).filter(([id]) => id !== rule));
  const options = settings[rule]?.options;
  if (severity === null) return options ? { ...others, [rule]: { options } } : others;
  return { ...others, [rule]: { ...settings[rule], severity } };
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
