import { execFile } from 'node:child_process';
import { copyFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILT = 'dist/cli';

/** What the built command answers, run as an installed one is: from anywhere, with nothing else at hand. */
function run(command: string, ...argv: string[]) {
  return new Promise<{ code: number; out: string; complaint: string }>((resolve) => {
    execFile(process.execPath, [command, ...argv], (error, out, complaint) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, complaint });
    });
  });
}

describe('the command line as it is installed', () => {
  let folder = '';
  beforeAll(async () => {
    if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run npm run build first.`);
    folder = await mkdtemp(join(tmpdir(), 'jixiao-built-'));
    await cp(BUILT, join(folder, 'cli'), { recursive: true });
    await copyFile('test/forms/gz-statistics-clean.xlsx', join(folder, 'a.xlsx'));
    await writeFile(join(folder, 'b.xlsx'), 'text');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('checks a folder with threads of its own, and tells how far it is', async () => {
    const { code, out, complaint } = await run(
      join(folder, 'cli', 'check.js'),
      folder,
      ...['--format', 'json', '--progress'],
    );
    const { files } = JSON.parse(out) as { files: { error: { code: string } | null }[] };
    expect(files.map(({ error }) => error?.code ?? null)).toEqual([null, 'not-xlsx']);
    expect(complaint.trim().split('\n')).toEqual([
      '已检查 1/2 个文件',
      '已检查 2/2 个文件，1 个没有检查成',
    ]);
    expect(code).toBe(2);
  });
});
