import type Big from 'big.js';
import type { Comparator } from './target';
import type { Found } from './dates';

/** A number that a value demands, with its place in the folded text. */
export interface Quantity extends Found {
  readonly kind: 'number' | 'percent' | 'frequency';
  readonly comparator: Comparator | null;
  readonly signs: readonly Found[];
  readonly number: Big;
  readonly unit: string | null;
}

export function overlap(a: Found, b: Found): boolean {
  return a.start < b.end && b.start < a.end;
}
