import { loadWords } from '../../texts/load';
import type { Language } from '../../texts/texts';

/** Everything that explains the rules, fetched when help is first opened; the rules themselves stand in the check's file. */
export async function loadHelp(language: Language) {
  const [{ RuleHelpView }, { rules }, texts] = await Promise.all([
    import(/* webpackChunkName: "help" */ './rule-help-view'),
    import(/* webpackChunkName: "check" */ '../../rules'),
    loadWords('ruleHelp', language),
  ]);
  return { RuleHelpView, rules, texts };
}
