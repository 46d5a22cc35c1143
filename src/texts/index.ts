import { texts as enUS } from './en-US';
import { reading as enUSReading } from './en-US/reading';
import { rules as enUSRules } from './en-US/rules';
import type { AllRuleTexts, Language, ReadingTexts, Texts } from './texts';
import { texts as zhCN } from './zh-CN';
import { reading as zhCNReading } from './zh-CN/reading';
import { rules as zhCNRules } from './zh-CN/rules';

export type WholeTexts = Texts & {
  readonly rules: AllRuleTexts;
  readonly reading: ReadingTexts;
};

const LANGUAGES: Readonly<Record<Language, WholeTexts>> = {
  'zh-CN': { ...zhCN, rules: zhCNRules, reading: zhCNReading },
  'en-US': { ...enUS, rules: enUSRules, reading: enUSReading },
};

/** Everything at once, both languages: for the command line. The pane loads what it needs, by `load.ts`. */
export function textsFor(language: Language): WholeTexts {
  return LANGUAGES[language];
}
