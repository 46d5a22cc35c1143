import { overviewPage, type RuleGroup } from '../../rule-pages/overview-page';
import { rulePage } from '../../rule-pages/rule-page';
import { rules } from '../../rules';
import { GROUPS, RULE_GROUPS } from '../../settings/rule-groups';
import { ruleHelp } from '../../texts/zh-CN/rule-help';
import { ruleHelpWords } from '../../texts/zh-CN/rule-help/words';
import { ruleSettings } from '../../texts/zh-CN/rule-settings';
import { rules as ruleTexts } from '../../texts/zh-CN/rules';

/** The pages about the rules by file name, made from rules and texts. */
export function rulePages(): ReadonlyMap<string, string> {
  const groups = GROUPS.map((group): RuleGroup => ({
    name: ruleSettings.groups[group],
    rules: RULE_GROUPS[group].map((id) => ({ ...rules[id], title: ruleTexts[id].title })),
  }));
  const pages = groups.flatMap((group) =>
    group.rules.map((rule): [string, string] => {
      const texts = { title: rule.title, help: ruleHelp[rule.id], words: ruleHelpWords };
      return [`${rule.id}.md`, rulePage(rule, texts)];
    }),
  );
  return new Map([['README.md', overviewPage(groups, ruleHelpWords)], ...pages]);
}
