import type { ConditionalFormat } from '../../../workbook/conditional-formats/conditional-format';
import type { LocatedRule } from '../../read/rules/conditional-formats';

/** A rule with the priority that it shall have; `source` is null for a new one, `rule` for one that the model does not know. */
export interface RankedRule {
  readonly source: LocatedRule | null;
  readonly rule: ConditionalFormat | null;
  readonly priority: number;
}

/**
 * Gives every rule of a sheet a priority in the model's order. Rules that the model does not know stay behind the
 * rule that they stood behind; a priority changes only where it must.
 */
export function rankRules(
  sources: readonly LocatedRule[],
  before: readonly ConditionalFormat[],
  now: readonly ConditionalFormat[],
): RankedRule[] {
  const known = new Set(before.map(({ origin }) => origin));
  const kept = new Set(now.map(({ origin }) => origin));
  const followers = new Map<number | null, LocatedRule[]>();
  let leader: number | null = null;
  for (const source of sources) {
    if (kept.has(source.origin)) leader = source.origin;
    else if (!known.has(source.origin)) {
      followers.set(leader, [...(followers.get(leader) ?? []), source]);
    }
  }
  const firstKept = now.findIndex(({ origin }) => origin !== null);
  const order: Omit<RankedRule, 'priority'>[] = [];
  const follow = (origin: number | null) => {
    for (const source of followers.get(origin) ?? []) order.push({ source, rule: null });
  };
  now.forEach((rule, index) => {
    if (index === firstKept) follow(null);
    const source = sources.find(({ origin }) => origin === rule.origin) ?? null;
    order.push({ source, rule });
    if (rule.origin !== null) follow(rule.origin);
  });
  if (firstKept < 0) follow(null);
  let last = 0;
  return order.map((each) => {
    const own = each.source?.priority ?? 0;
    last = own > last && Number.isSafeInteger(own) && own < 2 ** 31 ? own : last + 1;
    return { ...each, priority: last };
  });
}
