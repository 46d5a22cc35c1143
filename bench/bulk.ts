import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKS } from '../src/packs';
import { inOrder } from '../src/cli/check/in-order';
import type { Job } from '../src/cli/check/job';
import { CHECKING, startWorkers } from '../src/cli/check/workers';
import { processorTime } from './processor-time';

/** What so many workbooks cost, read only and checked, with the same reader and as many threads. */
export interface Bulk {
  readonly files: number;
  readonly reading: number;
  readonly checking: number;
  readonly ratio: number;
  /** The most megabytes that the process held in the first 300 files, and in all after them. */
  readonly memoryEarly: number;
  readonly memoryLate: number;
}

const FILES = 1000;
const FORMS = 'test/forms';
const READING = join(__dirname, 'read-only.ts');
const MEGABYTE = 1024 * 1024;
const BATCH = 100;
/** Batches after which the memory should have found its size. */
const EARLY = 3;

/** Both by turns, a hundred files at a time, so that other work on the machine meets both. */
export async function measureBulk(): Promise<Bulk> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-bulk-'));
  const reading = staffOf(READING);
  const checking = staffOf(CHECKING);
  try {
    const files = copyForms(folder);
    const [first = [], ...batches] = inBatches(files);
    await reading.begin(first);
    await checking.begin(first);
    for (const batch of batches) {
      await reading.work(batch);
      await checking.work(batch);
    }
    return {
      files: FILES,
      reading: reading.spent(),
      checking: checking.spent(),
      ratio: checking.spent() / reading.spent(),
      memoryEarly: Math.max(...checking.held.slice(0, EARLY)),
      memoryLate: Math.max(...checking.held.slice(EARLY)),
    };
  } finally {
    await Promise.all([reading.close(), checking.close()]);
    rmSync(folder, { recursive: true });
  }
}

/** As departments file them: folders of forms of every layout. */
function copyForms(folder: string): readonly string[] {
  const forms = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));
  return Array.from({ length: BATCH + FILES }, (_, at) => {
    const form = forms[at % forms.length];
    if (form === undefined) throw new Error(`no forms in ${FORMS}`);
    const place = join(folder, String(Math.floor(at / 100)));
    mkdirSync(place, { recursive: true });
    const file = join(place, `${at}-${form}`);
    copyFileSync(join(FORMS, form), file);
    return file;
  });
}

/** Threads that count the processor's time of them all, and how much memory is held after each batch. */
function staffOf(module: string) {
  const job: Job = { format: 'json', language: 'zh-CN', packs: [...PACKS], fix: null };
  const workers = startWorkers<unknown>({ module, job, files: FILES });
  const held: number[] = [];
  let spent = 0;
  const go = async (files: readonly string[]) => {
    for await (const answer of inOrder(files, workers.count * 8, (file) => workers.ask(file))) {
      if (answer.kind !== 'answer') throw new Error(`${module}: ${answer.code}`);
    }
  };
  return {
    held,
    spent: () => spent,
    close: () => workers.close(),
    /** Not counted: the threads start, and load what they run. */
    begin: go,
    async work(files: readonly string[]) {
      const started = processorTime();
      await go(files);
      spent += processorTime() - started;
      held.push(process.memoryUsage.rss() / MEGABYTE);
    },
  };
}

function inBatches(files: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(files.length / BATCH);
  return Array.from({ length: count }, (_, at) => files.slice(at * BATCH, (at + 1) * BATCH));
}
