import { classificationRules } from './classification';
import { completenessRules } from './completeness';
import { consistencyRules } from './consistency';
import { cycleRules } from './cycle';
import { moneyRules } from './money';
import { structureRules } from './structure';
import { textRules } from './text';
import { valueRules } from './values';

export const rules = {
  ...moneyRules,
  ...completenessRules,
  ...valueRules,
  ...classificationRules,
  ...cycleRules,
  ...consistencyRules,
  ...textRules,
  ...structureRules,
} as const;
