import type { Finding } from '../rules/finding';
import { fill } from './sentence';
import type { AllRuleTexts } from './texts';

/** The sentence that tells a person what was found, why it matters and what to do. */
export function findingMessage(rules: AllRuleTexts, finding: Finding): string {
  const messages: Readonly<Record<string, string>> = rules[finding.rule].messages;
  return fill(messages[finding.message] ?? finding.message, finding.data);
}
