import type { Pack } from '../../packs/schema';
import type { RuleId } from '../../rules/rule';
import { isRuleId } from '../../rules/settings';

/** What a pack changes, for who wonders what it does. */
export interface PackContents {
  /** The first title of each layout. */
  readonly layouts: readonly string[];
  /** Rules that it sets anything of, each once. */
  readonly rules: readonly RuleId[];
}

export function contentsOf({ layouts, rules }: Pack): PackContents {
  const set = rules.flatMap(({ settings }) => Object.keys(settings)).filter(isRuleId);
  return {
    layouts: layouts.map(({ id, titles: [first = id] }) => first),
    rules: [...new Set(set)],
  };
}
