import { texts as enUS } from './en-US';
import { rules as enUSRules } from './en-US/rules';
import type { AllRuleTexts, Language, Texts } from './texts';
import { texts as zhCN } from './zh-CN';
import { rules as zhCNRules } from './zh-CN/rules';

export type WholeTexts = Texts & { readonly rules: AllRuleTexts };

const LANGUAGES: Readonly<Record<Language, WholeTexts>> = {
  'zh-CN': { ...zhCN, rules: zhCNRules },
  'en-US': { ...enUS, rules: enUSRules },
};

/** Everything at once, both languages: for the command line. The pane loads what it needs, by `load.ts`. */
export function textsFor(language: Language): WholeTexts {
  return LANGUAGES[language];
}
