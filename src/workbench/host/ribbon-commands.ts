import * as z from 'zod/mini';

const DEFAULT_TIMEOUT_MS = 10_000;
/** How long to listen on for a handler that completes its event more than once. */
const SETTLE_MS = 20;

/** What the library sends when a handler calls `event.completed()`. */
const completion = z.tuple([z.string(), z.number(), z.string()]);

export interface CommandOutcome {
  /** How often the handler called `event.completed()`; once is right. */
  readonly completed: number;
}

interface Running {
  completed: number;
  readonly onCompleted: (status: number) => void;
}

/** Runs what the ribbon's buttons run, and waits until the add-in says that it is done. */
export class RibbonCommands {
  readonly #running = new Map<string, Running>();
  #count = 0;

  /** @param raise tells the library that a button was pressed */
  constructor(private readonly raise: (payload: readonly unknown[]) => boolean) {}

  /**
   * Presses a button.
   * @param functionName the name that the manifest gives and `Office.actions.associate` registers
   * @throws when no add-in listens, none has registered the name, or it never completes
   */
  async run(functionName: string, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<CommandOutcome> {
    this.#count += 1;
    const id = `command-${this.#count}`;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const status = await new Promise<number>((resolve, reject) => {
        this.#running.set(id, { completed: 0, onCompleted: resolve });
        timer = setTimeout(() => {
          reject(new Error(`${functionName} has not completed its event in ${timeoutMs} ms.`));
        }, timeoutMs);
        const event = JSON.stringify({ source: { id: functionName } });
        if (!this.raise([id, functionName, event])) {
          reject(new Error(`No add-in listens to the ribbon; ${functionName} cannot run.`));
        }
      });
      if (status !== 0) throw new Error(`${functionName} is not registered (status ${status}).`);
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      return { completed: this.#running.get(id)?.completed ?? 0 };
    } finally {
      clearTimeout(timer);
      this.#running.delete(id);
    }
  }

  /** Takes the library's message that a command is done. */
  complete(args: readonly unknown[]): void {
    const [id, status] = completion.parse(args);
    const running = this.#running.get(id);
    if (!running) return;
    running.completed += 1;
    running.onCompleted(status);
  }
}
