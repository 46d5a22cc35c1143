import * as z from 'zod/mini';
import { rules } from './index';
import type { RuleId, Severity } from './rule';

const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

/** How a pack, or the user, wants one rule. */
export interface RuleSetting {
  /** In place of the severities of all its findings; `off` for none at all. */
  readonly severity?: Severity | 'off' | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;

/** Something that cannot be set, and where it stands: `few-indicators.options.minimum`. */
export interface SettingProblem {
  readonly path: string;
  readonly problem: string;
}

const setting = z.strictObject({
  severity: z.optional(z.enum(SEVERITIES)),
  options: z.optional(z.record(z.string(), z.unknown())),
});

/** Reads what was written for the rules; what cannot be set is left out and named. */
export function readSettings(written: Readonly<Record<string, unknown>>): {
  readonly settings: RuleSettings;
  readonly problems: readonly SettingProblem[];
} {
  const settings: Partial<Record<RuleId, RuleSetting>> = {};
  const problems: SettingProblem[] = [];
  for (const [id, value] of Object.entries(written)) {
    if (!isRuleId(id)) {
      problems.push({ path: id, problem: 'unknown-rule' });
      continue;
    }
    const parsed = setting.safeParse(value);
    const options = rules[id].options.safeParse(parsed.data?.options ?? {});
    problems.push(...issuesOf(id, parsed.error), ...issuesOf(`${id}.options`, options.error));
    if (parsed.success && options.success) settings[id] = parsed.data;
  }
  return { settings, problems };
}

/** The later settings win, option by option. */
export function mergeSettings(...layers: readonly RuleSettings[]): RuleSettings {
  const merged: Partial<Record<RuleId, RuleSetting>> = {};
  for (const layer of layers) {
    for (const [id, { severity, options }] of Object.entries(layer)) {
      if (!isRuleId(id)) continue;
      const known = merged[id];
      merged[id] = {
        severity: severity ?? known?.severity,
        options: { ...known?.options, ...options },
      };
    }
  }
  return merged;
}

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}

function issuesOf(
  path: string,
  error:
    | { readonly issues: readonly { path: PropertyKey[]; message: string; code: string }[] }
    | undefined,
): readonly SettingProblem[] {
  return (error?.issues ?? []).map((issue) => ({
    path: [path, ...issue.path.map(String)].join('.'),
    problem: issue.code,
  }));
}
