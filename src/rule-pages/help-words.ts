import type { SameTexts } from '../texts/sentence';
import type { ruleHelpWords } from '../texts/zh-CN/rule-help/words';

/** The words around the help of a rule, in one of the languages. */
export type HelpWords = SameTexts<typeof ruleHelpWords>;
