/** How many of so many were right, and what was not. */
export interface Tally {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

/** One verdict for each thing: null where it is right, otherwise what is wrong. */
export function tallyOf(verdicts: readonly (string | null)[]): Tally {
  const wrong = verdicts.filter((verdict) => verdict !== null);
  return { right: verdicts.length - wrong.length, of: verdicts.length, wrong };
}

export function sumOfTallies(tallies: readonly Tally[]): Tally {
  return {
    right: tallies.reduce((sum, { right }) => sum + right, 0),
    of: tallies.reduce((sum, tally) => sum + tally.of, 0),
    wrong: tallies.flatMap(({ wrong }) => wrong),
  };
}

/** In percent, rounded to a tenth; 100 where there was nothing to get wrong. */
export function percentOf(right: number, of: number): number {
  return of === 0 ? 100 : Math.round((1000 * right) / of) / 10;
}
