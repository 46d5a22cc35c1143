import type { Form } from '../form/form';
import type { CellRef } from '../snapshot/area';
import type { RuleTexts } from '../texts/zh-CN/rules';
import type { SlotValues } from '../texts/sentence';

export type RuleId = keyof RuleTexts;
export type Severity = 'error' | 'warning' | 'info';
export type FixKind = 'auto' | 'suggest' | 'none';

/** The messages of a rule: most have one, some say different things in different places. */
export type MessageId<Id extends RuleId> = keyof RuleTexts[Id]['messages'] & string;

type Sentence<Id extends RuleId, M extends MessageId<Id>> = RuleTexts[Id]['messages'][M] & string;

/** What a rule says about one place of a form; the message's slots are part of the type. */
export type Report<Id extends RuleId> = {
  readonly [M in MessageId<Id>]: {
    /** The cell that the user would change. */
    readonly cell: CellRef;
    readonly message: M;
    readonly data: SlotValues<Sentence<Id, M>>;
    /** Tells several findings of one rule at one cell apart. */
    readonly detail?: string;
    /** Only where they differ from the rule's own. */
    readonly severity?: Severity;
    readonly fix?: FixKind;
  };
}[MessageId<Id>];

/** What a pack may set for the rules of a form. */
export interface RuleOptions {
  /** Fields that must not be blank, beside those that the rules name. */
  readonly requiredFields: readonly string[];
  readonly minimumIndicators: number;
  /** Decimals of an amount. */
  readonly amountDecimals: number;
}

/** One check of a form. Pure: the same form gives the same reports. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  readonly fix: FixKind;
  check(form: Form, options: RuleOptions): readonly Report<Id>[];
}

/** Gives a rule its own message types; it does nothing else. */
export function defineRule<Id extends RuleId>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
