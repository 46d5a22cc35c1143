import type * as z from 'zod/mini';
import type { rules } from '../rules';
import type { RuleId } from '../rules/rule';
import type { SameTexts } from './sentence';
import type { ruleHelpWords } from './zh-CN/rule-help/words';

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

/** The words around the help of a rule, in one of the languages. */
export type RuleHelpWords = SameTexts<typeof ruleHelpWords>;

/** The help of all rules and the words around it. */
export interface RuleHelpTexts {
  readonly help: RuleHelp;
  readonly words: RuleHelpWords;
}
