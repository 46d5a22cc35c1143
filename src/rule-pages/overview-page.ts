import type { RuleCard } from '../rules/rule';
import type { RuleHelpWords } from '../texts/rule-help';
import { escape, link, table } from './markdown';

/** A chapter of the rules, as it is called. */
export interface RuleGroup {
  readonly name: string;
  readonly rules: readonly (RuleCard & { readonly title: string })[];
}

/** The page that lists all rules, group by group, each with a link to its own page. */
export function overviewPage(groups: readonly RuleGroup[], words: RuleHelpWords): string {
  const { columns } = words;
  const lines = [
    `# ${words.overview}`,
    '',
    words.introduction,
    ...groups.flatMap(({ name, rules }) => [
      '',
      `## ${name}`,
      '',
      ...table(
        [columns.title, columns.id, columns.severity, columns.fix],
        rules.map(({ id, title, severity, fix }) => [
          link(title, `${id}.md`),
          `\`${id}\``,
          words.severities[severity],
          escape(words.fixes[fix]),
        ]),
      ),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
