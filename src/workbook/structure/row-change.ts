/** Whole rows put into a sheet before row `at`, or taken out from row `at` on. */
export interface RowChange {
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** The first row that the change moves as a whole, by its number before. */
export function firstMoved({ kind, at, count }: RowChange): number {
  return kind === 'insert' ? at : at + count;
}
