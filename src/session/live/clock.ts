/** Time as the scheduler knows it, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since whenever. */
  now(): number;
  /** @returns what calls it off */
  after(milliseconds: number, work: () => void): () => void;
}

/** The page's own. */
export const PAGE_CLOCK: Clock = {
  now: () => performance.now(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
