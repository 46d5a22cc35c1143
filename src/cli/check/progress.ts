import type { CliTexts } from '../../texts/cli';
import { fill } from '../../texts/sentence';
import type { Output } from '../output';

/** Tells how far the run is, on standard error. */
export interface Progress {
  step(hasFailed: boolean): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/** Where it is written to a file, so many lines at most. */
const LINES = 20;

/**
 * On a terminal a line that is replaced; elsewhere lines, and only where they are wished for. A single file is done
 * before anyone asks.
 */
export function progressOf(
  total: number,
  isWished: boolean,
  { cli }: CliTexts,
  output: Output,
): Progress {
  let done = 0;
  let failed = 0;
  const every = Math.max(1, Math.ceil(total / LINES));
  const sentence = () =>
    fill(failed > 0 ? cli.progressFailed : cli.progress, {
      done: String(done),
      total: String(total),
      failed: String(failed),
    });
  return {
    step(hasFailed) {
      done += 1;
      if (hasFailed) failed += 1;
      if (output.terminal && total > 1) output.terminal.show(sentence());
      else if (isWished && (done % every === 0 || done === total)) output.complain(sentence());
    },
    clear() {
      output.terminal?.show('');
    },
  };
}
