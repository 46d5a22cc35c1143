import { loadRuleHelp } from '../../texts/load';
import type { Language } from '../../texts/texts';

/** Everything that explains the rules: their own cards, the words, and the view. Fetched when help is first opened. */
export async function loadHelp(language: Language) {
  const [{ RuleHelpView }, { rules }, texts] = await Promise.all([
    import(/* webpackChunkName: "rule-help-view" */ './rule-help-view'),
    import(/* webpackChunkName: "check" */ '../../rules'),
    loadRuleHelp(language),
  ]);
  return { RuleHelpView, rules, texts };
}
