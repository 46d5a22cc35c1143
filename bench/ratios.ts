import { collectGarbage } from './collect-garbage';
import { median } from './median';
import { processorTime } from './processor-time';

/** One way of doing something, measured against another in the same run: machines differ, ratios hardly. */
export interface Ratio {
  readonly what: string;
  readonly work: () => void;
  readonly against: string;
  readonly yardstick: () => void;
  /** How many times the yardstick's time the work may take. */
  readonly atMost: number;
}

export interface Measured {
  readonly what: string;
  readonly milliseconds: number;
  readonly against: string;
  readonly ratio: number;
  readonly atMost: number;
}

/** An odd number: the median is then one of them. */
const ROUNDS = 7;
/** In each round either side runs so often that it takes about so many milliseconds, and at least once. */
const AT_LEAST = 60;
const WARMING = 5;

/**
 * Both sides in each of several short rounds, by turns the one and the other first: what else goes on in the machine
 * meets both sides of a round alike, and a round that it meets unevenly is outvoted. The ratio is the median of the
 * rounds' ratios. What one side leaves behind is cleared away, unmeasured, before the other begins; what a side has to
 * clear away while it runs counts. Compiled code is cleared away with the rest, so that short work warms up anew: a
 * cold yardstick would flatter everything that is measured with it.
 */
export function measure(ratios: readonly Ratio[]): readonly Measured[] {
  return ratios.map(({ what, work, against, yardstick, atMost }) => {
    const [mine, other] = [sideOf(work), sideOf(yardstick)];
    const rounds = Array.from({ length: ROUNDS }, (_, round) => {
      const first = round % 2 === 0 ? mine() : null;
      const beside = other();
      const milliseconds = first ?? mine();
      return { milliseconds, ratio: milliseconds / beside };
    });
    return {
      what,
      milliseconds: median(rounds.map(({ milliseconds }) => milliseconds)),
      against,
      ratio: median(rounds.map(({ ratio }) => ratio)),
      atMost,
    };
  });
}

/** Gives milliseconds of the processor for one time of many. */
function sideOf(work: () => void): () => number {
  const run = (times: number): number => {
    const began = processorTime();
    for (let time = 0; time < times; time++) work();
    return (processorTime() - began) / times;
  };
  run(2);
  return () => {
    collectGarbage();
    const cold = run(1);
    if (cold > AT_LEAST) return cold;
    const warm = run(Math.max(WARMING, Math.ceil(AT_LEAST / cold)));
    return run(Math.max(1, Math.round(AT_LEAST / warm)));
  };
}
