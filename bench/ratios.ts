import { Bench } from 'tinybench';
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

/** Medians of both, by turns in one run. */
export function measure(ratios: readonly Ratio[]): readonly Measured[] {
  return ratios.map(({ what, work, against, yardstick, atMost }) => {
    const bench = new Bench({ time: 500, iterations: 5, warmupIterations: 2, now: processorTime });
    bench.add(what, work).add(against, yardstick);
    bench.runSync();
    const [mine = Number.NaN, other = Number.NaN] = bench.tasks.map(({ result }) =>
      'latency' in result ? result.latency.p50 : Number.NaN,
    );
    return { what, milliseconds: mine, against, ratio: mine / other, atMost };
  });
}
