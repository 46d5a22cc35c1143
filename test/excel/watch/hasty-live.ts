import { check } from '../../../src/check';
import type { LiveAccess } from '../../../src/session/live/access';
import { PAGE_CLOCK, type Clock } from '../../../src/session/live/clock';
import { createLive, type Live, type LiveHost } from '../../../src/session/live/live';

/** Live checking whose time runs faster than the tests', and of which can be told when it has come to rest. */
export class HastyLive {
  /** How many timers are to ring yet. */
  #ringing = 0;
  /** How many runs are under way, and how many have been. */
  #running = 0;
  #runs = 0;

  /** @param haste how many times faster */
  constructor(readonly haste: number) {}

  readonly clock: Clock = {
    now: () => PAGE_CLOCK.now() * this.haste,
    after: (milliseconds, work) => {
      let isOver = false;
      const over = () => {
        if (!isOver) this.#ringing -= 1;
        isOver = true;
      };
      this.#ringing += 1;
      const callOff = PAGE_CLOCK.after(milliseconds / this.haste, () => {
        over();
        work();
      });
      return () => {
        over();
        callOff();
      };
    },
  };

  create(access: LiveAccess, host: LiveHost): Live {
    const inTurn: LiveHost['inTurn'] = async (work) => {
      this.#running += 1;
      await host.inTurn(work);
      this.#running -= 1;
      this.#runs += 1;
    };
    return createLive({ access, check, clock: this.clock }, { ...host, inTurn });
  }

  /**
   * Until no timer is to ring, nothing runs and nothing more is read for longer than Excel takes to tell of a change.
   * @param mostRuns where what stands in the way stays, runs go on: after so many all has been said
   */
  async settled(mostRuns = Infinity): Promise<void> {
    const last = this.#runs + mostRuns;
    let syncs = -1;
    for (let quiet = 0; quiet < 2 && this.#runs < last;) {
      await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH / this.haste));
      const isBusy = this.#ringing > 0 || this.#running > 0 || syncs !== excelHost.syncs;
      quiet = isBusy ? 0 : quiet + 1;
      syncs = excelHost.syncs;
    }
  }
}

/** Milliseconds of its time. */
const LONG_ENOUGH = 1200;
