/**
 * Raises events in order, each after the answer to the request that caused it: answers are
 * delivered before the next timer runs.
 */
export class EventQueue {
  readonly #waiting: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  add(raise: () => void): void {
    this.#waiting.push(raise);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      for (const event of this.#waiting.splice(0)) event();
    }, 0);
  }

  clear(): void {
    this.#waiting.length = 0;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
