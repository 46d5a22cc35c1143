import type { Course } from './course';

/**
 * Does a check in steps, the page having its turn between them.
 * @throws Cancelled
 */
export async function inTurns<Result>(
  steps: Generator<{ readonly done: number; readonly total: number }, Result, undefined>,
  course: Course,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await course.rest({ phase: 'checking', ...step.value });
  }
}
