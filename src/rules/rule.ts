import * as z from 'zod/mini';
import type { Form } from '../form/form';
import type { Examples } from './example';
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

/**
 * What a rule rests on: a document of the State Council or the Ministry of Finance (34: 中发〔2018〕34号, 88: 财预〔2015〕88号,
 * 10: 财预〔2020〕10号, 101: 财预〔2021〕101号), the form's own labels, or what reviewers send back.
 */
export type Basis = '34' | '88' | '10' | '101' | 'form' | 'practice';

/** What may be set for a rule: an empty object gives the defaults. */
type OptionsSchema = z.ZodMiniType<object>;

/** One check of a form. Pure: the same form and options give the same reports. */
export interface Rule<Id extends RuleId = RuleId, Schema extends OptionsSchema = OptionsSchema> {
  readonly id: Id;
  readonly severity: Severity;
  readonly fix: FixKind;
  /** Silent unless a pack or the user gives it a severity. */
  readonly isOptional: boolean;
  readonly basis: readonly Basis[];
  readonly examples: Examples;
  readonly options: Schema;
  check(form: Form, options: z.output<Schema>): readonly Report<Id>[];
}

/** A rule as it is told about: all but what it does. */
export type RuleCard = Omit<Rule, 'check'>;

type Definition<Id extends RuleId, Fix extends FixKind> = Pick<
  Rule<Id>,
  'id' | 'severity' | 'basis' | 'examples'
> & {
  readonly fix: Fix;
  readonly isOptional?: true;
};

/** A rule that is known to be put right or not, so that a fix that is missing fails the type check. */
type Fixed<Fix extends FixKind> = { readonly fix: Fix };

const NO_OPTIONS = z.strictObject({});

/** Gives a rule its own types of messages. */
export function defineRule<Id extends RuleId, Fix extends FixKind>(
  rule: Definition<Id, Fix> & { readonly check: (form: Form) => readonly Report<Id>[] },
): Rule<Id> & Fixed<Fix> {
  return { isOptional: false, options: NO_OPTIONS, ...rule };
}

/** The same for a rule that can be set. */
export function defineTunableRule<
  Id extends RuleId,
  Fix extends FixKind,
  Schema extends OptionsSchema,
>(
  rule: Definition<Id, Fix> & Pick<Rule<Id, Schema>, 'options' | 'check'>,
): Rule<Id, Schema> & Fixed<Fix> {
  return { isOptional: false, ...rule };
}
