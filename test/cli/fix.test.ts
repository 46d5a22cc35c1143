import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { cliTextsFor } from '../../src/texts/cli';
import { fill } from '../../src/texts/sentence';
import { differences, otherView } from '../e2e/other-view';
import { runCheck } from './run-check';

const { fix: chinese } = cliTextsFor('zh-CN').cli;
const WRITTEN = 'test/forms/fupin-tourism.xlsx';
const SOUND = 'test/forms/gz-statistics-clean.xlsx';

const reported = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      out: z.optional(z.string()),
      fixed: z.optional(z.array(z.looseObject({ rule: z.string(), cell: z.string() }))),
      forms: z.array(z.object({ findings: z.array(z.looseObject({ fix: z.string() })) })),
    }),
  ),
});

let folder = '';
let input = '';
let out = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
  input = join(folder, 'in');
  out = join(folder, 'out');
  await mkdir(join(input, '二级单位'), { recursive: true });
  await copyFile(WRITTEN, join(input, '二级单位', 'a.xlsx'));
  await copyFile(SOUND, join(input, 'b.xlsx'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('check --fix --out', () => {
  it('writes mended copies in the same folders, tells what was put right and what remains', async () => {
    const { report, complaint } = await runCheck(input, '--fix', '--out', out, '--format', 'json');
    expect(complaint).toBe('');
    const { files } = reported.parse(JSON.parse(report));
    const mended = join(out, '二级单位', 'a.xlsx');
    const written = files.find((each) => each.out === mended);
    expect(files.map((each) => each.out).sort()).toEqual([join(out, 'b.xlsx'), mended].sort());
    expect(written?.fixed).toHaveLength(12);
    expect(written?.fixed?.[0]).toEqual({
      rule: 'comparator-nonstandard',
      sheet: '绩效目标申报表',
      cell: 'E11',
      detail: '',
      before: '>=20平方米',
      after: '≥20平方米',
    });
    const left = files.flatMap(({ forms }) => forms.flatMap(({ findings }) => findings));
    expect(left.filter(({ fix }) => fix === 'auto')).toEqual([]);

    // The originals are as they were, and only those cells of the copy are not.
    expect(await readFile(join(input, '二级单位', 'a.xlsx'))).toEqual(await readFile(WRITTEN));
    expect(await readFile(join(out, 'b.xlsx'))).toEqual(await readFile(SOUND));
    const [before, after] = await Promise.all(
      [WRITTEN, mended].map(async (path) => otherView(new Uint8Array(await readFile(path)))),
    );
    const changed = before && after ? differences(before, after) : [];
    expect(changed).toHaveLength(12);
    for (const place of changed) expect(place).toMatch(/!E\d+ value$/u);
  });

  it('says so to people, too', async () => {
    const { report } = await runCheck(join(input, '二级单位', 'a.xlsx'), '--fix', '--out', out);
    expect(report).toContain(fill(chinese.done, { count: '12', file: join(out, 'a.xlsx') }));
    expect(report).toContain('E11 符号写法不规范：“>=20平方米”改为“≥20平方米”');
  });

  it('overwrites neither its input nor anything else', async () => {
    const own = await runCheck(join(input, 'b.xlsx'), '--fix', '--out', input);
    expect([own.code, own.complaint]).toEqual([
      2,
      fill(chinese.problems['own-folder'], { file: input }),
    ]);
    await mkdir(out);
    await writeFile(join(out, 'b.xlsx'), 'kept');
    const taken = await runCheck(input, '--fix', '--out', out);
    expect(taken.code).toBe(2);
    expect(taken.complaint).toBe(fill(chinese.problems.exists, { file: join(out, 'b.xlsx') }));
    expect(await readFile(join(out, 'b.xlsx'), 'utf8')).toBe('kept');
  });

  it('asks for the folder, and for the switch', async () => {
    expect((await runCheck(input, '--fix')).complaint).toBe(chinese.problems['no-out']);
    expect((await runCheck(input, '--out', out)).complaint).toBe(chinese.problems['no-fix']);
    expect((await runCheck(input, '--fix')).code).toBe(2);
  });

  it('refuses two files that would become one', async () => {
    const twin = join(input, '二级单位', 'a.xlsx');
    const other = join(folder, 'a.xlsx');
    await copyFile(SOUND, other);
    const { code, complaint } = await runCheck(twin, other, '--fix', '--out', out);
    expect([code, complaint]).toEqual([
      2,
      fill(chinese.problems.twice, { file: join(out, 'a.xlsx') }),
    ]);
  });
});
