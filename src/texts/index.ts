import type { Finding } from '../rules/finding';
import { texts as enUS } from './en-US';
import { fill, type SameTexts } from './sentence';
import { texts as zhCN } from './zh-CN';

export type Language = 'zh-CN' | 'en-US';
export type Texts = SameTexts<typeof zhCN>;

const LANGUAGES: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function textsFor(language: Language): Texts {
  return LANGUAGES[language];
}

/** The sentence that tells a person what was found, why it matters and what to do. */
export function findingMessage(texts: Texts, finding: Finding): string {
  const messages: Readonly<Record<string, string>> = texts.rules[finding.rule].messages;
  return fill(messages[finding.message] ?? finding.message, finding.data);
}
