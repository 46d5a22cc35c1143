import type { CellRef } from '../snapshot/area';
import type { FixKind, RuleId, Severity } from './rule';

/** One problem at one place, as plain data: the texts turn it into a sentence. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellRef;
  /** Tells several findings of one rule at one cell apart; '' where there is but one. */
  readonly detail: string;
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly fix: FixKind;
  /** A pack's sentences in place of the message's own, by language. */
  readonly wording?: Readonly<Record<string, string>>;
}
