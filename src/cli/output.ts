/** Where the command line writes to: reports on one stream, complaints about its use on the other. */
export interface Output {
  report(text: string): void;
  complain(text: string): void;
  /** Resolves once what was reported has been taken; missing where nothing waits. */
  taken?(): Promise<void>;
  /** The line of a terminal on which something may be shown that is soon replaced; missing where there is none. */
  readonly terminal?: { show(text: string): void } | undefined;
}

/** Back to the beginning of the line, and nothing left on it. */
const EMPTY_LINE = '\r\u001b[K';

/** Whoever reads our report may have had enough of it, as `head` has: then there is nothing left to do. */
export function stopWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

/** The streams of the process. */
export const standardOutput: Output = {
  report: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  taken: () =>
    process.stdout.writableNeedDrain
      ? new Promise((resolve) => process.stdout.once('drain', resolve))
      : Promise.resolve(),
  terminal: process.stderr.isTTY
    ? { show: (text) => process.stderr.write(`${EMPTY_LINE}${text}`) }
    : undefined,
};
