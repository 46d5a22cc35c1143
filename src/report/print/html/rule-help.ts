import type { RuleCard, RuleId } from '../../../rules/rule';
import type { CliTexts } from '../../../texts/cli';
import { escapeHtml } from './escape';

/** A rule's title that leads to what explains it, further down on the page. */
export function ruleLink(rule: RuleId, { rules }: CliTexts): string {
  return `<a href="#${rule}">${escapeHtml(rules[rule].title)}</a>`;
}

/** What explains the rules that found something; nothing where none did. */
export function ruleHelp(found: readonly RuleCard[], texts: CliTexts): string {
  if (found.length === 0) return '';
  const entries = found.map((rule) => helpOf(rule, texts));
  const heading = `<h2>${escapeHtml(texts.report.sections.help)}</h2>`;
  return ['<section>', heading, ...entries, '</section>'].join('\n');
}

function helpOf({ id, severity }: RuleCard, texts: CliTexts): string {
  const words = texts.report.help;
  const { what, why, remedy } = texts.ruleHelp[id];
  const lines = [
    [words.rule, id],
    [words.severity, texts.cli.severity[severity]],
    [words.what, what],
    [words.why, why],
    [words.remedy, remedy],
  ] as const;
  const list = lines.map(
    ([term, text]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`,
  );
  return `<article class="help" id="${id}">\n<h3>${escapeHtml(texts.rules[id].title)}</h3>\n<dl>${list.join('')}</dl>\n</article>`;
}
