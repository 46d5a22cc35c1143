import type { Finding } from '../rules/finding';
import { fill } from './sentence';
import type { AllRuleTexts, Language } from './texts';

/** The sentence that tells a person what was found, why it matters and what to do. */
export function findingMessage(rules: AllRuleTexts, finding: Finding, language: Language): string {
  const messages: Readonly<Record<string, string>> = rules[finding.rule].messages;
  const sentence = finding.wording?.[language] ?? messages[finding.message];
  return fill(sentence ?? finding.message, finding.data);
}
