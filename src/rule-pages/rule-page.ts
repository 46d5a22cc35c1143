import type { RuleCard, RuleId } from '../rules/rule';
import type { RuleHelp, RuleHelpWords } from '../texts/rule-help';
import { exampleLines } from './example-lines';
import { escape, table } from './markdown';

/** What the texts say of one rule, and the words around it. */
export interface RulePageTexts {
  readonly title: string;
  readonly help: RuleHelp[RuleId];
  readonly words: RuleHelpWords;
}

/** The page of a rule in Markdown, with a line break at its end. */
export function rulePage(rule: RuleCard, { title, help, words }: RulePageTexts): string {
  const { headings } = words;
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
  const lines = [
    `# ${title}`,
    '',
    `\`${rule.id}\` · ${words.severities[rule.severity]} · ${words.fixes[rule.fix]}`,
    '',
    ...(rule.isOptional ? [words.optional, ''] : []),
    ...section(headings.what, [help.what]),
    ...section(headings.why, [help.why]),
    ...section(headings.remedy, [help.remedy]),
    ...section(headings.wrong, examplesOf(rule, 'wrong', words)),
    ...section(headings.right, examplesOf(rule, 'right', words)),
    ...section(headings.options, optionLines(rule, help.options ?? {}, words)),
    ...section(
      headings.basis,
      rule.basis.map((basis) => `- ${words.bases[basis]}`),
    ),
  ];
  return `${tidy(lines).join('\n')}\n`;
}

function examplesOf(rule: RuleCard, kind: 'wrong' | 'right', { example: words }: RuleHelpWords) {
  return tidy(rule.examples[kind].flatMap((example) => exampleLines(example, words)));
}

function optionLines(
  rule: RuleCard,
  meanings: Readonly<Record<string, string>>,
  { columns }: RuleHelpWords,
): readonly string[] {
  const defaults = Object.entries<unknown>({ ...rule.options.parse({}) });
  const rows = defaults.map(([name, value]) => [
    `\`${name}\``,
    escape(meanings[name] ?? ''),
    `\`${JSON.stringify(value)}\``,
  ]);
  return rows.length === 0 ? [] : table([columns.option, columns.meaning, columns.initial], rows);
}

/** No blank line at the end, nor two in a row. */
function tidy(lines: readonly string[]): readonly string[] {
  const single = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  return single.at(-1) === '' ? single.slice(0, -1) : single;
}
