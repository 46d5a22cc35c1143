import type { RuleHelpTexts } from './rule-help';
import type { AllRuleTexts, Language, RuleSettingTexts, Texts } from './texts';

const TEXTS: Readonly<Record<Language, () => Promise<Texts>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "texts.zh-CN" */ './zh-CN')).texts,
  'en-US': async () => (await import(/* webpackChunkName: "texts.en-US" */ './en-US')).texts,
};

const RULES: Readonly<Record<Language, () => Promise<AllRuleTexts>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "rules.zh-CN" */ './zh-CN/rules')).rules,
  'en-US': async () => (await import(/* webpackChunkName: "rules.en-US" */ './en-US/rules')).rules,
};

const RULE_SETTINGS: Readonly<Record<Language, () => Promise<RuleSettingTexts>>> = {
  'zh-CN': async () =>
    (await import(/* webpackChunkName: "rules.zh-CN" */ './zh-CN/rule-settings')).ruleSettings,
  'en-US': async () =>
    (await import(/* webpackChunkName: "rules.en-US" */ './en-US/rule-settings')).ruleSettings,
};

const RULE_HELP: Readonly<Record<Language, () => Promise<RuleHelpTexts>>> = {
  'zh-CN': async () => {
    const [{ ruleHelp: help }, { ruleHelpWords: words }] = await Promise.all([
      import(/* webpackChunkName: "rule-help.zh-CN" */ './zh-CN/rule-help'),
      import(/* webpackChunkName: "rule-help.zh-CN" */ './zh-CN/rule-help/words'),
    ]);
    return { help, words };
  },
  'en-US': async () => {
    const [{ ruleHelp: help }, { ruleHelpWords: words }] = await Promise.all([
      import(/* webpackChunkName: "rule-help.en-US" */ './en-US/rule-help'),
      import(/* webpackChunkName: "rule-help.en-US" */ './en-US/rule-help/words'),
    ]);
    return { help, words };
  },
};

/** One language only, in a file of its own. Rejects where the file cannot be had; asking again tries again. */
export function loadTexts(language: Language): Promise<Texts> {
  return TEXTS[language]();
}

/** The same for what the rules say. */
export function loadRuleTexts(language: Language): Promise<AllRuleTexts> {
  return RULES[language]();
}

/** And for what is said of setting them, which comes in the same file. */
export function loadRuleSettingTexts(language: Language): Promise<RuleSettingTexts> {
  return RULE_SETTINGS[language]();
}

/** What explains every rule: fetched once somebody wants to read it. */
export function loadRuleHelp(language: Language): Promise<RuleHelpTexts> {
  return RULE_HELP[language]();
}
