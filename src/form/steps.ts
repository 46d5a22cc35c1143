/** How far a piece of work has got. */
export interface Done {
  readonly done: number;
  readonly total: number;
}

/** Work in units of one sheet or one form: who runs it may rest between two of them, or give up. */
export type Steps<Result> = Generator<Done, Result, undefined>;

/** Does all of it without a rest. */
export function toEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
