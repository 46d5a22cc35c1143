import { createScheduler, PACE, type RunResult } from '../../../src/session/live/scheduler';
import { HandClock } from './hand-clock';

function scheduled(run: () => RunResult | Promise<RunResult> = () => 'done') {
  const clock = new HandClock();
  const runs: number[] = [];
  const givenUp: number[] = [];
  const scheduler = createScheduler(
    async () => {
      runs.push(clock.now());
      return run();
    },
    () => givenUp.push(clock.now()),
    clock,
  );
  return { clock, runs, givenUp, ...scheduler };
}

it('runs once, when nothing was told for a while, however much was told', async () => {
  const { clock, runs, nudge } = scheduled();
  for (let told = 0; told < 1000; told++) nudge();
  expect(clock.armed).toBe(1);
  await clock.pass(PACE.quiet - 1);
  nudge();
  await clock.pass(PACE.quiet - 1);
  expect(runs).toEqual([]);
  await clock.pass(1);
  expect(runs).toEqual([2 * PACE.quiet - 1]);
  await clock.pass(60_000);
  expect(runs).toHaveLength(1);
});

it('leaves a reader half a second: the wait is less than half of it', () => {
  expect(PACE.quiet).toBeLessThanOrEqual(250);
});

it('does not wait for ever where it never gets quiet', async () => {
  const { clock, runs, nudge } = scheduled();
  for (let time = 0; time < 2 * PACE.longest; time += 50) {
    nudge();
    await clock.pass(50);
  }
  expect(runs[0]).toBe(PACE.longest);
});

it('makes one more run of all that was told during a run, never two at a time', async () => {
  let finish: (result: RunResult) => void = () => undefined;
  const { clock, runs, nudge } = scheduled(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  nudge();
  await clock.pass(PACE.quiet);
  for (let told = 0; told < 1000; told++) nudge();
  await clock.pass(10_000);
  expect(runs).toHaveLength(1);
  finish('done');
  await new Promise((resolve) => setImmediate(resolve));
  await clock.pass(0);
  expect(runs).toHaveLength(2);
});

it('tries again, less and less often, as long as the moment is bad', async () => {
  let result: RunResult = 'later';
  const { clock, runs, nudge } = scheduled(() => result);
  nudge();
  await clock.pass(20_000);
  const waits = runs.slice(1).map((at, index) => at - (runs[index] ?? 0));
  expect(waits.slice(0, 5)).toEqual([300, 600, 1200, 2400, 3000]);
  expect(Math.max(...waits)).toBe(PACE.longestRetry);
  result = 'done';
  await clock.pass(PACE.longestRetry);
  const tried = runs.length;
  await clock.pass(60_000);
  expect(runs).toHaveLength(tried);
});

it('gives up on what goes wrong until something new is told', async () => {
  const { clock, runs, givenUp, nudge } = scheduled(() => 'failed');
  nudge();
  await clock.pass(60_000);
  expect(runs).toHaveLength(PACE.tries);
  expect(givenUp).toEqual(runs.slice(-1));
  nudge();
  await clock.pass(PACE.quiet);
  expect(runs).toHaveLength(PACE.tries + 1);
});

it('forgets what was told once somebody else has seen to it', async () => {
  const { clock, runs, nudge, calm } = scheduled();
  nudge();
  await clock.pass(PACE.quiet - 1);
  calm();
  await clock.pass(60_000);
  expect(runs).toEqual([]);
});
