import type { PlanTitle } from '../../plan/title';
import type { Texts } from '../../texts/texts';
import { fill } from '../../texts/sentence';

/** What a plan does, in a few words. */
export function planTitle({ plans }: Texts, { key, data }: PlanTitle): string {
  return fill(plans.titles[key], data);
}
