import type Big from 'big.js';

export type Comparator = '≥' | '≤' | '=' | '>' | '<';

/** The part of the value's text that a target was read from: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Measured {
  readonly comparator: Comparator | null;
  readonly number: Big;
  readonly unit: string | null;
  readonly span: Span;
}

/** What the value of an indicator demands. `percent` counts in hundredths: 95% is 95. */
export type Target =
  | ({ readonly kind: 'number' } & Measured)
  | ({ readonly kind: 'percent' } & Measured)
  | ({ readonly kind: 'frequency' } & Measured)
  | { readonly kind: 'date'; readonly comparator: Comparator | null; readonly span: Span }
  | { readonly kind: 'graded'; readonly span: Span }
  | { readonly kind: 'text' }
  | { readonly kind: 'blank' };
