import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { CELL_MUTANTS } from './cell-mutants';
import { EVENT_MUTANTS } from './event-mutants';
import type { Mutant } from './mutant';
import { PROTOCOL_MUTANTS } from './protocol-mutants';
import { SHEET_MUTANTS } from './sheet-mutants';
import { STRUCTURE_MUTANTS } from './structure-mutants';

/**
 * Breaks the emulated Excel in one point at a time and runs the tests that must notice: `npm run test:mutants`, or
 * with words of what is broken after it. All run in one jest, each mutant as a project whose transform changes one
 * file. Exits with 1 where a mutant survives, or cannot be made because the code has become another.
 */
const ROOT = resolve(__dirname, '../..');
const MUTANTS: readonly Mutant[] = [
  ...PROTOCOL_MUTANTS,
  ...CELL_MUTANTS,
  ...STRUCTURE_MUTANTS,
  ...EVENT_MUTANTS,
  ...SHEET_MUTANTS,
];

/** A test that waits for what never comes has noticed, too. */
const TIMEOUT_MS = 10_000;

const results = z.array(
  z.object({ mutant: z.string(), failed: z.number(), error: z.nullable(z.string()) }),
);
const jestConfig = z.looseObject({
  transform: z.record(z.string(), z.tuple([z.string(), z.unknown()])),
});

function main(words: readonly string[]): number {
  const chosen = MUTANTS.filter(({ breaks }) => words.every((word) => breaks.includes(word)));
  const impossible = chosen.flatMap(defects);
  if (impossible.length > 0) return complain('These mutants cannot be made:', impossible);
  const outcome = run(chosen);
  const broken = outcome.flatMap(({ mutant, failed, error }) =>
    error !== null && failed === 0 ? [`${mutant}: ${error}`] : [],
  );
  if (broken.length > 0) return complain('These mutants do not run:', broken);
  const survivors = chosen.filter(
    ({ breaks }) => !outcome.some(({ mutant, failed }) => mutant === breaks && failed > 0),
  );
  if (survivors.length > 0) {
    return complain(
      'These mutants live, no test notices them:',
      survivors.map(({ breaks, file, tests }) => `${breaks} (${file}; ${tests.join(', ')})`),
    );
  }
  console.log(`${chosen.length} mutants of the emulated Excel, all noticed.`);
  return 0;
}

function defects({ breaks, file, text, instead }: Mutant): string[] {
  const found = readFileSync(join(ROOT, file), 'utf8').split(text).length - 1;
  if (found !== 1) return [`${breaks}: its text stands in ${file} ${found} times`];
  return text === instead ? [`${breaks}: it changes nothing`] : [];
}

function run(chosen: readonly Mutant[]): z.infer<typeof results> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  try {
    const config = join(folder, 'jest.config.json');
    const report = join(folder, 'results.json');
    writeFileSync(config, JSON.stringify(configOf(chosen, report)));
    const jest = createRequire(__filename).resolve('jest/bin/jest');
    spawnSync(process.execPath, [jest, '--config', config, '--maxWorkers', '2'], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    return results.parse(JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function configOf(chosen: readonly Mutant[], report: string): object {
  const { transform, ...rest } = jestConfig.parse(
    createRequire(__filename)(join(ROOT, 'jest.config.js')),
  );
  const compiled = Object.fromEntries(
    Object.entries(transform).map(([files, [, swc]]) => [files, swc]),
  );
  return {
    rootDir: ROOT,
    // A mutant may throw where nothing catches it: that ends its worker, not the run.
    workerIdleMemoryLimit: '700MB',
    reporters: [[join(__dirname, 'reporter.js'), { file: report }]],
    projects: chosen.map((mutant) => ({
      rootDir: ROOT,
      displayName: mutant.breaks,
      testEnvironment: rest['testEnvironment'],
      testTimeout: TIMEOUT_MS,
      testMatch: mutant.tests.map((test) => join(ROOT, 'test', `${test}.test.ts`)),
      transform: Object.fromEntries(
        Object.entries(compiled).map(([files, swc]) => [
          files,
          [join(__dirname, 'transform.js'), { mutant, swc }],
        ]),
      ),
    })),
  };
}

function complain(what: string, list: readonly string[]): number {
  console.error([what, ...list.map((line) => `  ${line}`)].join('\n'));
  return 1;
}

process.exitCode = main(process.argv.slice(2));
