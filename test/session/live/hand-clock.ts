import type { Clock } from '../../../src/session/live/clock';

/** Time that passes when the test says so. */
export class HandClock implements Clock {
  #now = 0;
  #due: { readonly at: number; readonly work: () => void }[] = [];
  /** How often a timer was set. */
  armed = 0;

  now = (): number => this.#now;

  after = (milliseconds: number, work: () => void): (() => void) => {
    const timer = { at: this.#now + milliseconds, work };
    this.#due.push(timer);
    this.armed += 1;
    return () => {
      this.#due = this.#due.filter((each) => each !== timer);
    };
  };

  /** Lets time pass, every timer at its moment, with what it sets off. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#due = this.#due.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.work();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    this.#now = end;
  }
}
