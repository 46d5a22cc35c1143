import type { RuleHelp } from '../../rule-help';
import { classificationHelp } from './classification';
import { completenessHelp } from './completeness';
import { consistencyHelp } from './consistency';
import { cycleHelp } from './cycle';
import { moneyHelp } from './money';
import { structureHelp } from './structure';
import { textHelp } from './text';
import { valueHelp } from './values';

/** What every rule finds, why it matters and what to do, by rule id. */
export const ruleHelp = {
  ...moneyHelp,
  ...completenessHelp,
  ...valueHelp,
  ...classificationHelp,
  ...cycleHelp,
  ...consistencyHelp,
  ...textHelp,
  ...structureHelp,
} as const satisfies RuleHelp;
