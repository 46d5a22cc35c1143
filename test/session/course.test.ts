import fc from 'fast-check';
import { Cancelled, createCourse, type Progress } from '../../src/session/course';
import { inTurns } from '../../src/session/in-turns';

const at = (done: number, total = 300): Progress => ({ phase: 'checking', done, total });

/** A page whose time goes on only by the work that is done on it. */
class HandPage {
  time = 0;
  turns = 0;
  longest = 0;
  private since = 0;
  readonly now = () => this.time;
  readonly turn = () => {
    this.turns += 1;
    this.longest = Math.max(this.longest, this.time - this.since);
    this.since = this.time;
    return Promise.resolve();
  };
}

describe('work on a course', () => {
  it('never keeps the page waiting longer than a slice and one unit of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }),
        async (units) => {
          const page = new HandPage();
          function* steps() {
            for (const [done, unit] of units.entries()) {
              page.time += unit;
              yield { done, total: units.length };
            }
            return 'done';
          }
          expect(
            await inTurns(
              steps(),
              createCourse(page, () => undefined),
            ),
          ).toBe('done');
          await page.turn();
          expect(page.longest).toBeLessThan(12 + Math.max(0, ...units) + 1);
        },
      ),
      { numRuns: Number(process.env['FC_RUNS'] ?? 50) },
    );
  });

  it('says nothing of what is soon over, and nothing of few units', async () => {
    const page = new HandPage();
    const told: Progress[] = [];
    const course = createCourse(page, (progress) => told.push(progress));
    page.time = 399;
    await course.rest(at(1));
    page.time = 1_000;
    await course.rest(at(2, 7));
    expect(page.turns).toBe(2);
    expect(told).toEqual([]);
    page.time = 2_000;
    await course.rest(at(3));
    expect(told).toEqual([at(3)]);
  });

  it('ends at the next rest once it is called off', async () => {
    const course = createCourse(new HandPage(), () => undefined);
    course.cancel();
    await expect(course.rest(at(1))).rejects.toThrow(Cancelled);
    await expect(course.rest({ ...at(1), phase: 'marking' })).resolves.toBeUndefined();
  });
});
