import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { overviewPage, type RuleGroup } from '../../rule-pages/overview-page';
import { rulePage } from '../../rule-pages/rule-page';
import { rules } from '../../rules';
import { isRuleId } from '../../rules/settings';
import { ruleHelp } from '../../texts/zh-CN/rule-help';
import { ruleHelpWords } from '../../texts/zh-CN/rule-help/words';
import { rules as ruleTexts } from '../../texts/zh-CN/rules';

/** The chapters in the order in which a reviewer goes through a form. */
const GROUPS = [
  'money',
  'completeness',
  'values',
  'classification',
  'cycle',
  'consistency',
  'text',
  'structure',
] as const satisfies readonly (keyof typeof ruleHelpWords.groups)[];

/**
 * The pages about the rules by file name, made from rules and texts.
 * @param folder where the rules stand, a folder for each group
 */
export function rulePages(folder: string): ReadonlyMap<string, string> {
  const groups = GROUPS.map((name): RuleGroup => {
    const ids = readdirSync(join(folder, name)).map((file) => file.replace(/\.ts$/u, ''));
    return {
      name,
      rules: ids.filter(isRuleId).map((id) => ({ ...rules[id], title: ruleTexts[id].title })),
    };
  });
  const pages = groups.flatMap((group) =>
    group.rules.map((rule): [string, string] => {
      const texts = { title: rule.title, help: ruleHelp[rule.id], words: ruleHelpWords };
      return [`${rule.id}.md`, rulePage(rule, texts)];
    }),
  );
  return new Map([['README.md', overviewPage(groups, ruleHelpWords)], ...pages]);
}
