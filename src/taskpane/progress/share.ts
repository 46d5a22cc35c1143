import type { Progress } from '../../session/course';

/** Reading and checking take about the same; marking is soon done. In percent. */
const PHASES = {
  reading: { from: 0, to: 45 },
  checking: { from: 45, to: 90 },
  marking: { from: 90, to: 100 },
} as const satisfies Readonly<Record<Progress['phase'], object>>;

/** How much of the whole check is done, in percent. */
export function percentOf({ phase, done, total }: Progress): number {
  const { from, to } = PHASES[phase];
  return Math.floor(from + ((to - from) * done) / Math.max(total, 1));
}

/** The last quarter that is full, in percent: so seldom is it read out. */
export function quarterOf(progress: Progress): number {
  return Math.floor(percentOf(progress) / 25) * 25;
}
