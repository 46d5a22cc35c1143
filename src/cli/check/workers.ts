import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { debuglog } from 'node:util';
import { Piscina } from 'piscina';
import type { FileErrorCode } from '../../report/file-report';

/** Ample for a workbook of a million cells; what takes longer will not end. */
const TIME_LIMIT = 120_000;
/** What a thread may hold of objects, in megabytes. */
const MEMORY_LIMIT = 2048;

/** For a developer: NODE_DEBUG=jixiao tells why a thread went down. */
const debug = debuglog('jixiao');

/** Why there is no answer for a file: the thread that had it is gone, and another stands in its place. */
export type Casualty = Extract<FileErrorCode, 'too-slow' | 'out-of-memory' | 'crashed'>;

export type Answer<Result> =
  | { readonly kind: 'answer'; readonly result: Result }
  | { readonly kind: 'casualty'; readonly code: Casualty };

/** Threads that work on files, each on one at a time. */
export interface Workers<Result> {
  readonly count: number;
  /** Never rejects: a file that brings its thread down is an answer, too. */
  ask(file: string): Promise<Answer<Result>>;
  close(): Promise<void>;
}

interface Staff {
  /** The module whose default export works on a file. */
  readonly module: string;
  /** What the module finds as its `workerData`. */
  readonly job: object;
  /** How many files there are: no more threads than that are of use. */
  readonly files: number;
  /** Milliseconds for one file. */
  readonly timeLimit?: number;
  /** Megabytes for one thread. */
  readonly memoryLimit?: number;
}

/** The module that checks: run from its source where this one is, else from the bundle beside it. */
export const CHECKING = join(__dirname, `worker${extname(__filename)}`);

/** The module that puts right before it checks; likewise. */
export const FIXING = join(__dirname, `fixing-worker${extname(__filename)}`);

/** Starts as many threads as the machine has processor cores. */
export function startWorkers<Result>(staff: Staff): Workers<Result> {
  const { module, job, files, timeLimit = TIME_LIMIT, memoryLimit = MEMORY_LIMIT } = staff;
  const count = Math.max(1, Math.min(availableParallelism(), files));
  const pool = new Piscina<string, Result>({
    filename: module,
    workerData: job,
    minThreads: count,
    maxThreads: count,
    // A source is TypeScript: the thread has to learn to read it, as this one has.
    execArgv: module.endsWith('.ts') ? ['--import', 'tsx'] : [],
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
  const seats = seatsFor(count);
  return {
    count,
    async ask(file) {
      await seats.take();
      try {
        const result = await pool.run(file, { signal: AbortSignal.timeout(timeLimit) });
        return { kind: 'answer', result };
      } catch (cause) {
        debug('%s: %o', file, cause);
        return { kind: 'casualty', code: casualtyOf(cause) };
      } finally {
        seats.leave();
      }
    },
    close: () => pool.destroy(),
  };
}

function casualtyOf(cause: unknown): Casualty {
  if (typeof cause !== 'object' || cause === null) return 'crashed';
  if ('name' in cause && cause.name === 'AbortError') return 'too-slow';
  return 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed';
}

/** The clock of a file must not run before a thread is free for it. */
function seatsFor(count: number) {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    take(): Promise<void> {
      if (free === 0) return new Promise((resolve) => waiting.push(resolve));
      free -= 1;
      return Promise.resolve();
    },
    leave(): void {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
