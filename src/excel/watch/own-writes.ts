import type { Clock } from '../../session/live/clock';

/** Events may come so long after the answer to the request that caused them; milliseconds. */
const ECHO = 1_000;

/** Knows when the add-in itself writes: what it does raises the same events as what the user does. */
export class OwnWrites {
  #running = 0;
  #ended = -Infinity;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A write begins. @returns what ends it */
  begin(): () => void {
    this.#running += 1;
    return () => {
      this.#running -= 1;
      this.#ended = this.#clock.now();
    };
  }

  /** Whether an event may be an echo of a write of ours. */
  get isRecent(): boolean {
    return this.#running > 0 || this.#clock.now() - this.#ended < ECHO;
  }

  /**
   * Whether an event is one for sure. Excel says so from 1.14 on, but has been seen to say it of anything: both must
   * agree, and what is taken for an echo by mistake is seen with the next event.
   */
  isEcho({ triggerSource }: { readonly triggerSource?: string }): boolean {
    return this.isRecent && triggerSource === 'ThisLocalAddin';
  }
}
