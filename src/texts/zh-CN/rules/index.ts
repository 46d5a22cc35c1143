import { moneyRules } from './money';

/** What every rule says, by rule id. */
export const rules = { ...moneyRules } as const;

export type RuleTexts = typeof rules;
