import { loadWords } from '../../texts/load';
import type { Language } from '../../texts/texts';

/**
 * Everything that explains the rules. The view stands in the list's file, where it weighs less than in one of its
 * own, and the rules in the check's; the words are fetched when help is first opened.
 */
export async function loadHelp(language: Language) {
  const [{ RuleHelpView }, { rules }, texts] = await Promise.all([
    import(/* webpackChunkName: "results" */ './rule-help-view'),
    import(/* webpackChunkName: "check" */ '../../rules'),
    loadWords('ruleHelp', language),
  ]);
  return { RuleHelpView, rules, texts };
}
