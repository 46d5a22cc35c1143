import type { FieldKey, TableKey } from '../form/keys';
import type { Plan } from '../plan/plan';
import type { Area } from '../snapshot/area';

/** A field or a table of the form; its key is the name. */
export type NameKey = FieldKey | TableKey;

/** What binding does with a name. */
export type NameState =
  /** There is none: it is added. */
  | 'new'
  /** It leads nowhere or to the wrong place of the form: it is pointed at the right one. */
  | 'repaired'
  /** It is sound and stays as it is. */
  | 'kept'
  /** It means something else that works: it stays unless the user decides otherwise. */
  | 'conflict'
  /** It leads nowhere, and the form has no such field: it stays. */
  | 'without-field';

/** One line of the preview: which name, which cells. */
export interface ProposedName {
  readonly key: NameKey;
  /** The sheet that owns the name; null for the workbook. */
  readonly scope: string | null;
  readonly state: NameState;
  /** The cells of the form that it should cover; null where the form has no such field. */
  readonly area: Area | null;
  /** What the name says now, with its leading `=`; null where there is none. */
  readonly formula: string | null;
}

/** What binding a form would do. */
export interface BindingProposal {
  readonly kind: 'proposal';
  readonly sheet: string;
  /** In the order of the form's fields, tables last. */
  readonly names: readonly ProposedName[];
  /** Null when every name already is as it should be. */
  readonly plan: Plan | null;
}

/** Why a form cannot be bound. */
export interface BindingRefusal {
  readonly kind: 'refusal';
  /** One sheet can own a name only once, but each of its forms would need it. */
  readonly reason: 'several-forms-on-sheet';
  readonly sheet: string;
  readonly forms: number;
}

export type Binding = BindingProposal | BindingRefusal;
