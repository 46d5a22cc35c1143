import type { RuleHelp } from '../../rule-help';
import { classificationHelp } from './classification';
import { completenessHelp } from './completeness';
import { consistencyHelp } from './consistency';
import { moneyHelp } from './money';
import { structureHelp } from './structure';

/** What every rule finds, why it matters and what to do, by rule id. */
export const ruleHelp = {
  ...moneyHelp,
  ...completenessHelp,
  ...classificationHelp,
  ...consistencyHelp,
  ...structureHelp,
} as const satisfies Partial<RuleHelp>;
