import type { Clock } from './clock';

/** What came of one run: done, not possible this moment, or gone wrong. */
export type RunResult = 'done' | 'later' | 'failed';

/** Milliseconds; what a user feels as “at once” is half a second. */
export interface Pace {
  /** A run begins when nothing was told for so long … */
  readonly quiet: number;
  /** … or, where it never gets quiet, so long after the first that was told. */
  readonly longest: number;
  /** Where the moment is bad the next try comes after so long, then twice that … */
  readonly retry: number;
  /** … up to this. */
  readonly longestRetry: number;
  /** What goes wrong is tried so often. */
  readonly tries: number;
}

export const PACE: Pace = { quiet: 150, longest: 1500, retry: 300, longestRetry: 3000, tries: 3 };

export interface Scheduler {
  /** Something may have changed. */
  readonly nudge: () => void;
  /** Forgets what was told: somebody else has just seen to it. */
  readonly calm: () => void;
}

/**
 * Makes one run of any number of nudges, never two at a time. What is told during a run gets a run of its own.
 * @param run never rejects
 * @param giveUp called when what goes wrong has been tried often enough
 */
export function createScheduler(
  run: () => Promise<RunResult>,
  giveUp: () => void,
  clock: Clock,
  pace: Pace = PACE,
): Scheduler {
  /** When the first and the last of what waits was told; null where nothing waits. */
  let waiting: { readonly first: number; readonly last: number } | null = null;
  let callOff: (() => void) | null = null;
  let isRunning = false;
  let attempts = 0;

  const arm = (milliseconds: number) => {
    callOff?.();
    callOff = clock.after(milliseconds, () => {
      callOff = null;
      void begin();
    });
  };

  /** How long it has still to be quiet. */
  const missing = (told: { readonly first: number; readonly last: number }) =>
    Math.max(0, Math.min(told.last + pace.quiet, told.first + pace.longest) - clock.now());

  /** One timer for a burst: when it rings early it is set anew. */
  const begin = async () => {
    const early = waiting ? missing(waiting) : 0;
    if (early > 0) {
      arm(early);
      return;
    }
    waiting = null;
    isRunning = true;
    const result = await run();
    isRunning = false;
    goOn(result);
  };

  const goOn = (result: RunResult) => {
    attempts = result === 'done' ? 0 : attempts + 1;
    if (waiting) arm(missing(waiting));
    else if (result === 'later' || (result === 'failed' && attempts < pace.tries))
      arm(Math.min(pace.retry * 2 ** (attempts - 1), pace.longestRetry));
    else if (result === 'failed') giveUp();
  };

  return {
    nudge() {
      const now = clock.now();
      const isFirst = waiting === null;
      waiting = { first: waiting?.first ?? now, last: now };
      if (isFirst && !isRunning) arm(pace.quiet);
    },
    calm() {
      waiting = null;
      attempts = 0;
      callOff?.();
      callOff = null;
    },
  };
}
