import type { SameTexts } from './sentence';
import type { texts } from './zh-CN';
import type { ruleSettings } from './zh-CN/rule-settings';
import type { rules } from './zh-CN/rules';

export type Language = 'zh-CN' | 'en-US';

/** What every part of the product says. */
export type Texts = SameTexts<typeof texts>;

/** Titles and messages of the rules, by rule id. They stand apart: nobody needs them before a check. */
export type AllRuleTexts = SameTexts<typeof rules>;

/** What is said of setting the rules. */
export type RuleSettingTexts = SameTexts<typeof ruleSettings>;
