import type { ConditionalFormat } from './conditional-format';
import type { RuleContent } from './rule-content';
import type { Threshold } from './threshold';

/** Every formula of a rule, those of limits among them. */
export function formulasOfRule(rule: ConditionalFormat): readonly string[] {
  return [...rule.formulas, ...thresholdsOf(rule).flatMap(({ formula }) => formula ?? [])];
}

/** The rule with each of its formulas changed; the same rule where none is. */
export function mapRuleFormulas(
  rule: ConditionalFormat,
  change: (formula: string) => string,
): ConditionalFormat {
  if (formulasOfRule(rule).every((formula) => change(formula) === formula)) return rule;
  return { ...rule, ...withThresholds(rule, change), formulas: rule.formulas.map(change) };
}

function thresholdsOf(rule: RuleContent): readonly Threshold[] {
  switch (rule.type) {
    case 'ColorScale':
      return rule.points;
    case 'DataBar':
      return [rule.bar.lower, rule.bar.upper];
    case 'IconSet':
      return rule.icons.thresholds;
    case 'Custom':
    case 'CellValue':
    case 'ContainsText':
    case 'PresetCriteria':
    case 'TopBottom':
      return [];
  }
}

function withThresholds(rule: RuleContent, change: (formula: string) => string): RuleContent {
  const changed = <T extends Threshold>(threshold: T): T => ({
    ...threshold,
    formula: threshold.formula === null ? null : change(threshold.formula),
  });
  switch (rule.type) {
    case 'ColorScale':
      return { ...rule, points: rule.points.map(changed) };
    case 'DataBar': {
      const { lower, upper } = rule.bar;
      return { ...rule, bar: { ...rule.bar, lower: changed(lower), upper: changed(upper) } };
    }
    case 'IconSet':
      return {
        ...rule,
        icons: { ...rule.icons, thresholds: rule.icons.thresholds.map(changed) },
      };
    case 'Custom':
    case 'CellValue':
    case 'ContainsText':
    case 'PresetCriteria':
    case 'TopBottom':
      return rule;
  }
}
