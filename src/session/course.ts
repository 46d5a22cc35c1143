/** What a long piece of work is at. */
export interface Progress {
  readonly phase: 'reading' | 'checking' | 'marking';
  /** Sheets or forms. */
  readonly done: number;
  readonly total: number;
}

/** Time as the page has it, so that tests need not wait. */
export interface Pacing {
  /** Milliseconds since whenever. */
  readonly now: () => number;
  /** Resolves when the page has drawn and taken what the user did. */
  readonly turn: () => Promise<void>;
}

/** Goes along with a piece of work that may be long. */
export interface Course {
  /**
   * To be called between two units of work: where the page has waited long enough, it has its turn.
   * @throws Cancelled
   */
  readonly rest: (progress: Progress) => Promise<void>;
}

export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** The course of work that the user may call off. */
export interface OwnCourse extends Course {
  /** The work ends at its next rest; marks that are under way are still brought to their end. */
  readonly cancel: () => void;
}

/** Milliseconds; a unit of work may still follow, and 50 in all are what nobody feels. */
const SLICE = 12;
/** What is over before anybody could read how far it has got need not say so. */
const PATIENCE = 400;
/** Of fewer units nobody asks how many are done. */
const MANY = 8;

/** Without a page there is nobody to let have a turn. */
export const NO_PACING: Pacing = { now: () => 0, turn: () => Promise.resolve() };

/** @param report told how far it has got, where that takes so long that one would like to know */
export function createCourse(pacing: Pacing, report: (progress: Progress) => void): OwnCourse {
  const began = pacing.now();
  let sliceBegan = began;
  let isCancelled = false;
  const heed = ({ phase }: Progress) => {
    if (isCancelled && phase !== 'marking') throw new Cancelled();
  };
  return {
    async rest(progress) {
      heed(progress);
      const now = pacing.now();
      if (now - sliceBegan < SLICE) return;
      if (now - began >= PATIENCE && progress.total >= MANY) report(progress);
      await pacing.turn();
      sliceBegan = pacing.now();
      heed(progress);
    },
    cancel() {
      isCancelled = true;
    },
  };
}
