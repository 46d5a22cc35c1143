import type Big from 'big.js';

export type Comparator = '≥' | '≤' | '=' | '>' | '<';

/** A part of the value's text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Demand {
  readonly comparator: Comparator | null;
  /** Where the comparator is written: `控制在` and `以内` of 控制在5天以内; empty where there is none. */
  readonly signs: readonly Span[];
  /** The part of the value's text that the target was read from, signs included. */
  readonly span: Span;
}

interface Measured extends Demand {
  readonly number: Big;
  readonly unit: string | null;
}

/** A day as far as a text tells it: 每年12月底前 has a month alone. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What the value of an indicator demands. `percent` counts in hundredths: 95% is 95. */
export type Target =
  | ({ readonly kind: 'number' } & Measured)
  | ({ readonly kind: 'percent' } & Measured)
  | ({ readonly kind: 'frequency' } & Measured)
  | ({
      readonly kind: 'date';
      /** Every date of the value, as it stands in the text. */
      readonly dates: readonly CalendarDate[];
      /** Excel's number of a day, where the value is nothing but that. */
      readonly serial: number | null;
    } & Demand)
  | { readonly kind: 'graded'; readonly span: Span }
  | { readonly kind: 'text' }
  | { readonly kind: 'blank' };

/** A target that can be counted. */
export type MeasuredTarget = Extract<Target, Measured>;
