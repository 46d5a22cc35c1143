import type { PickedEntry } from '../library/choice';
import type { SlotValues } from '../library/fill-pattern';
import type { CellText, PlacementRefusal } from '../library/placement/placement';
import type { ReversibleEdit } from '../plan/edit';
import type { Form } from '../form/form';
import type { Finding } from '../rules/finding';
import type { Snapshot } from '../snapshot/snapshot';

/** The workbook as it is now, and the form in it that is to be put right. */
export interface FixReading {
  readonly snapshot: Snapshot;
  readonly form: Form;
}

/** What a choice does, as a key of the texts. */
export const CHOICE_TITLES = [
  'write',
  'amount',
  'blank-row',
  'move',
  'shift',
  'bind',
  'height',
  'replace',
  'insert',
] as const;

export interface ChoiceTitle {
  readonly key: (typeof CHOICE_TITLES)[number];
  readonly data: Readonly<Record<string, string>>;
}

/** Why a problem is not put right for the user. */
export type FixRefusal =
  | PlacementRefusal
  /** A cell to be changed holds a formula. */
  | 'formula'
  /** The sheet is protected, and a cell to be changed is locked. */
  | 'locked'
  /** The sheet is protected against the format or the height that the change needs. */
  | 'look-protected'
  /** The finding is no longer there: the cells changed since the check. */
  | 'changed'
  /** What belongs there cannot be told from the form. */
  | 'unclear'
  /** The cell holds other indicators besides, a line each. */
  | 'several-in-cell'
  /** Whatever could be written would leave the problem or make another. */
  | 'no-help'
  /** Formulas or names elsewhere refer to what would go. */
  | 'referred'
  /** The name means something else that works. */
  | 'name-in-use'
  /** The form has no such field for the name. */
  | 'no-field'
  /** One sheet can own a name only once, but holds several forms. */
  | 'several-forms';

/** One way to put a problem right, as its rule's file proposes it. */
export type Draft = { readonly id: string; readonly title: ChoiceTitle } & (
  | { readonly kind: 'cells'; readonly cells: readonly CellText[] }
  | { readonly kind: 'edits'; readonly edits: readonly ReversibleEdit[] }
  /** A standard indicator whose blanks the user has to fill first. */
  | { readonly kind: 'open'; readonly pick: PickedEntry }
);

/** The best first; or why there is none. */
export type Drafts = readonly Draft[] | { readonly refused: FixRefusal };

/** What the user typed into the blanks of standard indicators, by the choice's id. */
export type Answers = Readonly<Record<string, SlotValues>>;

/** How one rule's findings are put right. Pure. */
export type Fixer = (finding: Finding, reading: FixReading, answers: Answers) => Drafts;

/** One way to put a problem right. */
export type Choice = { readonly id: string; readonly title: ChoiceTitle } & (
  | { readonly kind: 'ready'; readonly edits: readonly ReversibleEdit[] }
  | { readonly kind: 'open'; readonly pick: PickedEntry }
);

export type Fix =
  | { readonly kind: 'choices'; readonly choices: readonly [Choice, ...Choice[]] }
  | { readonly kind: 'refused'; readonly reason: FixRefusal };

export function isRefused(drafts: Drafts): drafts is { readonly refused: FixRefusal } {
  return 'refused' in drafts;
}
