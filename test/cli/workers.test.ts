import { join } from 'node:path';
import { inOrder } from '../../src/cli/check/in-order';
import { startWorkers, type Workers } from '../../src/cli/check/workers';

const TROUBLED = join(__dirname, 'staff', 'troubled.ts');

describe('threads that work on files', () => {
  let workers: Workers<string>;
  beforeAll(() => {
    workers = startWorkers({
      module: TROUBLED,
      job: {},
      files: 9,
      timeLimit: 20_000,
      memoryLimit: 64,
    });
  });
  afterAll(() => workers.close());

  const done = (word: string) => ({ kind: 'answer', result: `done ${word}` });

  it('outlive one that throws, one that leaves and one that wants all memory', async () => {
    const words = ['a', 'throw', 'b', 'exit', 'c', 'hoard', 'd'];
    expect(await Promise.all(words.map((word) => workers.ask(word)))).toEqual([
      done('a'),
      { kind: 'casualty', code: 'crashed' },
      done('b'),
      { kind: 'casualty', code: 'crashed' },
      done('c'),
      { kind: 'casualty', code: 'out-of-memory' },
      done('d'),
    ]);
  });
});

it('ends a thread that does not come back, and goes on with another', async () => {
  const workers = startWorkers<string>({ module: TROUBLED, job: {}, files: 1, timeLimit: 3000 });
  try {
    expect(await Promise.all(['hang', 'a'].map((word) => workers.ask(word)))).toEqual([
      { kind: 'casualty', code: 'too-slow' },
      { kind: 'answer', result: 'done a' },
    ]);
  } finally {
    await workers.close();
  }
});

describe('work on many items', () => {
  it('gives the results in the order of the items, and never begins too many', async () => {
    const items = Array.from({ length: 20 }, (_, at) => at);
    let under = 0;
    let most = 0;
    const results: number[] = [];
    const work = async (item: number) => {
      under += 1;
      most = Math.max(most, under);
      // The later ones are quicker.
      for (let turn = item; turn < 20; turn++) await Promise.resolve();
      return item;
    };
    for await (const result of inOrder(items, 4, work)) {
      under -= 1;
      results.push(result);
    }
    expect(results).toEqual(items);
    expect(most).toBe(4);
  });
});
