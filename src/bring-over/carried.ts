import type { FormPart } from '../form/form-part';
import type { FieldKey } from '../form/keys';
import type { PlacementRefusal, RowRole } from '../library/placement/placement';
import type { CellRef } from '../snapshot/area';

/** What a cell of the new form is for: a field, the title for its year, a part of a row, or what only its words tell. */
export type CarriedRole = FieldKey | RowRole | '标题' | 'printed';

/** A number stays a number; anything else is text as a reader sees it. */
export type CarriedValue = string | number;

/** What the old form offers from one of its cells. */
export interface Offer {
  /** The same for the same cell of the old form, whatever else is chosen. */
  readonly id: string;
  readonly part: FormPart;
  readonly role: CarriedRole;
  readonly source: CellRef;
  /** What both forms print beside it or over it, where that is all that tells its place; '' elsewhere. */
  readonly words: string;
  readonly value: CarriedValue;
  /** What the old cell says, in its own unit and year. */
  readonly shown: string;
  /** As it is without its years moved on; null where none moves. */
  readonly unmoved: CarriedValue | null;
  /** Years in it that stay as they are. */
  readonly untouched: readonly string[];
  readonly isMoney: boolean;
}

/** Why somebody should look at a cell before it is written. */
export type CarriedNote =
  /** An amount, which is not carried unless asked for. */
  | 'money'
  /** The new form holds something else there, which is kept unless asked for. */
  | 'occupied'
  /** The old form names no class: the content told. */
  | 'class-guessed';

/** A cell of the old form and where it goes. */
export interface CarriedCell extends Offer {
  /** The id of the name of its task or indicator, without which it does not come; its own for the name; null for a field. */
  readonly row: string | null;
  /** In the new form, counted after rows have come in; null while it has no place because it is not chosen. */
  readonly cell: CellRef | null;
  /** What stands there now, as a reader sees it; '' for nothing. */
  readonly before: string;
  /** What will stand there. */
  readonly after: CarriedValue;
  readonly isNewRow: boolean;
  readonly notes: readonly CarriedNote[];
  readonly chosen: boolean;
  /** The class of an indicator as it will be; null for anything else. */
  readonly level2: string | null;
}

export type LeftReason =
  /** The new form has no such field. */
  | 'no-field'
  /** Its table has no such column. */
  | 'no-column'
  /** It has no block of tasks, or one without rows. */
  | 'no-tasks'
  /** A formula stands there. */
  | 'formula'
  /** The old cell shows an error. */
  | 'error'
  /** The old cell should hold an amount and does not. */
  | 'no-amount'
  /** The values are those of single regions. */
  | 'regions'
  /** A table of the whole period beside that of the year. */
  | 'long-term'
  /** One of several projects in one table, all of which are brought over. */
  | 'one-of-several'
  /** Another project of the table than the one that is brought over. */
  | 'other-project'
  /** What the year before came to. */
  | 'result'
  /** Its row has neither a name nor a value. */
  | 'no-name'
  /** Nobody knows what this cell is. */
  | 'unknown'
  | PlacementRefusal;

/** A cell of the old form that does not come along. */
export interface LeftBehind {
  readonly source: CellRef;
  readonly text: string;
  readonly reason: LeftReason;
}
