import type { Entry } from '../form';
import type { FieldKey } from '../keys';

/** A printed label and the cell that holds its value; the same cell where both stand in one. */
export interface LabelledField {
  readonly key: FieldKey;
  readonly label: Entry;
  readonly entry: Entry;
}

/** A label that may lead to a field, with what speaks for it beside others of the same field. */
export interface FieldCandidate extends LabelledField {
  /** The place of its words among those for the field: the lower, the more exactly it names it. */
  readonly rank: number;
  /** The printed label whose columns this one divides, as 财政拨款 below 基本支出. */
  readonly within: Entry | null;
}

/** How exactly a field is named in other ways than by a label with a cell of its own for the value. */
export const RANK = {
  /** 2026年预算 says of itself that it is the year's. */
  ofYear: -1,
  /** Label and value share a cell; a cell of its own is the better answer. Added to the rank of words in a sentence. */
  shared: 1000,
  /** A column of a list says less of the department than a line of the head. Added to the rank of its label. */
  listed: 2000,
  /** Words for money of any kind name the whole sum only where nothing else does. */
  anyMoney: 2000,
  /** A goal of the whole period is the year's only where no other is printed. Added to the rank of its label. */
  ofPeriod: 3000,
} as const;
