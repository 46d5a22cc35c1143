import { rules } from '../../../rules';
import type { RuleCard } from '../../../rules/rule';
import type { CliTexts } from '../../../texts/cli';
import { LEVELS } from './result';

/** All rules with what explains them, in the order that results count them by. */
export function ruleDescriptors(texts: CliTexts): readonly object[] {
  return Object.values(rules).map((rule) => descriptorOf(rule, texts));
}

function descriptorOf({ id, severity, isOptional }: RuleCard, texts: CliTexts) {
  const { what, why, remedy } = texts.ruleHelp[id];
  const words = texts.report.help;
  return {
    id,
    shortDescription: { text: texts.rules[id].title },
    fullDescription: { text: what },
    help: {
      text: [what, why, remedy].join('\n'),
      markdown: [
        `**${words.what}** ${what}`,
        `**${words.why}** ${why}`,
        `**${words.remedy}** ${remedy}`,
      ].join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[severity], enabled: !isOptional },
  };
}
