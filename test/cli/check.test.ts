import { mkdtemp, rm, writeFile, mkdir, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliTextsFor } from '../../src/texts/cli';
import { runCheck } from './run-check';

const SEED = 'test/forms/guangzhou-cppcc.xlsx';
const chinese = cliTextsFor('zh-CN').cli;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the command check', () => {
  it('checks a form and says so in JSON and nothing else', async () => {
    const { code, report, complaint } = await runCheck(SEED, '--format', 'json');
    const parsed = JSON.parse(report) as { files: { forms: { title: string }[] }[] };
    expect(code).toBe(0);
    expect(complaint).toBe('');
    expect(parsed.files).toHaveLength(1);
    expect(parsed.files[0]?.forms.map((form) => form.title)).toEqual(['A1']);
  });

  it('writes a report for people, in either language', async () => {
    const { report } = await runCheck(SEED);
    expect(report).toContain('部门整体预算绩效目标申报表（工作表“部门整体绩效目标表”）');
    expect(report).toMatch(/F18/);
    const english = await runCheck(SEED, '--lang', 'en-US');
    expect(english.report).toContain('(sheet "部门整体绩效目标表")');
  });

  it('exits with 1 when a finding is an error', async () => {
    expect((await runCheck('test/forms/gz-library-balance.xlsx')).code).toBe(1);
  });

  it('exits with 0 when nothing is wrong', async () => {
    const { code, report } = await runCheck('test/forms/gz-statistics-clean.xlsx');
    expect(report).toContain('没有发现问题');
    expect(code).toBe(0);
  });

  it('finds workbooks in folders, but not the lock files of Excel', async () => {
    const inner = join(folder, '区县', '2026');
    await mkdir(inner, { recursive: true });
    await copyFile(SEED, join(inner, '申报表.XLSX'));
    await writeFile(join(inner, '~$申报表.xlsx'), 'lock');
    const { code, report } = await runCheck(join(folder, '区县'), '--format', 'json');
    const parsed = JSON.parse(report) as { files: { file: string }[] };
    expect(parsed.files.map(({ file }) => file)).toEqual([join(inner, '申报表.XLSX')]);
    expect(code).toBe(0);
  });

  it('says which file cannot be read and why, and still checks the others', async () => {
    const damaged = join(folder, 'damaged.xlsx');
    await writeFile(damaged, 'not a workbook');
    const missing = join(folder, 'missing.xlsx');
    const { code, report } = await runCheck(damaged, missing, SEED, '--format', 'json');
    const parsed = JSON.parse(report) as {
      files: { error: { code: string; message: string } | null; forms: unknown[] }[];
    };
    expect(code).toBe(2);
    expect(parsed.files.map(({ error }) => error?.code ?? null)).toEqual([
      'not-xlsx',
      'not-found',
      null,
    ]);
    expect(parsed.files[0]?.error?.message).toBe(chinese.fileErrors['not-xlsx']);
    expect(parsed.files[2]?.forms).toHaveLength(1);
  });

  it('says that an empty folder holds nothing to check', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const { code, report } = await runCheck(empty);
    expect(code).toBe(2);
    expect(report).toContain(chinese.fileErrors['no-files']);
  });

  it.each([
    [[], '没有给出要检查的文件'],
    [['--colour', SEED], '--colour'],
    [['--format', 'pdf', SEED], 'text、json'],
    [['--lang', 'fr', SEED], 'zh-CN、en-US'],
  ])('explains how it was misused: %j', async (argv, expected) => {
    const { code, report, complaint } = await runCheck(...argv);
    expect(code).toBe(2);
    expect(report).toBe('');
    expect(complaint).toContain(expected);
  });

  it('prints help and version', async () => {
    expect((await runCheck('--help')).report).toBe(chinese.usage);
    expect((await runCheck('--version')).report).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
