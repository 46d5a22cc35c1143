import type { AllRuleTexts, Language, Texts } from './texts';

const TEXTS: Readonly<Record<Language, () => Promise<Texts>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "texts.zh-CN" */ './zh-CN')).texts,
  'en-US': async () => (await import(/* webpackChunkName: "texts.en-US" */ './en-US')).texts,
};

const RULES: Readonly<Record<Language, () => Promise<AllRuleTexts>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "rules.zh-CN" */ './zh-CN/rules')).rules,
  'en-US': async () => (await import(/* webpackChunkName: "rules.en-US" */ './en-US/rules')).rules,
};

/** One language only, in a file of its own. Rejects where the file cannot be had; asking again tries again. */
export function loadTexts(language: Language): Promise<Texts> {
  return TEXTS[language]();
}

/** The same for what the rules say. */
export function loadRuleTexts(language: Language): Promise<AllRuleTexts> {
  return RULES[language]();
}
