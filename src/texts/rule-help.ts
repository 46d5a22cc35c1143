import type * as z from 'zod/mini';
import type { rules } from '../rules';
import type { RuleId } from '../rules/rule';

type OptionOf<Id extends RuleId> = keyof z.output<(typeof rules)[Id]['options']> & string;

/** A rule in words for whoever fills in the form: one or two plain sentences each. */
interface Help {
  /** What it finds. */
  readonly what: string;
  /** Why a reviewer minds. */
  readonly why: string;
  /** How to put it right. */
  readonly remedy: string;
}

/** Help for every rule; a rule that can be set has a line for each of its options. */
export type RuleHelp = {
  readonly [Id in RuleId]: [OptionOf<Id>] extends [never]
    ? Help & { readonly options?: never }
    : Help & { readonly options: Readonly<Record<OptionOf<Id>, string>> };
};
