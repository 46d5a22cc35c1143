import { moneyRules } from './money';

export const rules = { ...moneyRules } as const;
