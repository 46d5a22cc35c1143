import { rules } from './index';
import type { RuleId, Severity } from './rule';

/** What a rule may be set to; `off` for silence. */
export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const satisfies readonly (
  Severity | 'off'
)[];

/** Sentences in place of the rule's own: by language, then by message. */
export type Wordings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How a pack, or the user, wants one rule. */
export interface RuleSetting {
  /** In place of the severities of all its findings; `off` for none at all. */
  readonly severity?: Severity | 'off' | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  readonly messages?: Wordings | undefined;
}

export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;

/** The later settings win, option by option and sentence by sentence. */
export function mergeSettings(...layers: readonly RuleSettings[]): RuleSettings {
  const merged: Partial<Record<RuleId, RuleSetting>> = {};
  for (const layer of layers) {
    for (const [id, { severity, options, messages }] of Object.entries(layer)) {
      if (!isRuleId(id)) continue;
      const known = merged[id];
      merged[id] = {
        severity: severity ?? known?.severity,
        options: { ...known?.options, ...options },
        messages: mergeWordings(known?.messages ?? {}, messages ?? {}),
      };
    }
  }
  return merged;
}

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}

function mergeWordings(earlier: Wordings, later: Wordings): Wordings {
  const languages = Object.entries(later).map(
    ([language, sentences]) => [language, { ...earlier[language], ...sentences }] as const,
  );
  return { ...earlier, ...Object.fromEntries(languages) };
}
