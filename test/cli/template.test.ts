import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/command';
import { template } from '../../src/cli/template/template';
import { cliTextsFor } from '../../src/texts/cli';
import { templateFile } from '../template/template-file';

const chinese = cliTextsFor('zh-CN').cli.template;

async function command(...argv: string[]) {
  const reports: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(template, argv, {
    report: (text) => reports.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, report: reports.join('\n'), complaint: complaints.join('\n') };
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the command template', () => {
  test('writes the official template', async () => {
    const file = join(folder, '申报表.xlsx');
    const { code, report, complaint } = await command('--out', file);
    expect([code, complaint]).toEqual([0, '']);
    expect(report).toContain(file);
    expect((await readFile(file)).equals(templateFile())).toBe(true);
  });

  test('leaves a file alone that stands there, until it is told otherwise', async () => {
    const file = join(folder, '申报表.xlsx');
    await writeFile(file, '已经填好的表');
    const { code, report, complaint } = await command('--out', file);
    expect([code, report]).toEqual([2, '']);
    expect(complaint).toContain('--force');
    expect(await readFile(file, 'utf8')).toBe('已经填好的表');
    expect((await command('--out', file, '--force')).code).toBe(0);
    expect((await readFile(file)).equals(templateFile())).toBe(true);
  });

  test('says that the folder is missing', async () => {
    const { code, complaint } = await command('--out', join(folder, '没有', '申报表.xlsx'));
    expect(code).toBe(2);
    expect(complaint).toContain('文件夹不存在');
  });

  test('says that the file is a folder', async () => {
    const inner = join(folder, '申报表.xlsx');
    await mkdir(inner);
    const { code, complaint } = await command('--force', '-o', inner);
    expect(code).toBe(2);
    expect(complaint).toContain('是文件夹');
  });

  test.each([
    [[], chinese.misuse.noOut],
    [['--out'], chinese.misuse.noOut],
    [['--out='], chinese.misuse.noOut],
    [['申报表.xlsx'], chinese.misuse.noOut],
    [['--out', 'a.xlsx', '--out', 'b.xlsx'], '不止一次'],
    [['--out', 'a.xlsx', 'b.xlsx'], 'b.xlsx'],
    [['--out', 'a.xls'], 'a.xls'],
    [['--out', 'a.xlsx', '--colour'], '--colour'],
    [['--out', 'a.xlsx', '--lang', 'fr'], 'fr'],
    [['--out', 'a.xlsx', '--force=yes'], '--force'],
  ])('explains how it was misused: %j', async (argv, expected) => {
    const { code, report, complaint } = await command(...argv);
    expect([code, report]).toEqual([2, '']);
    expect(complaint).toContain(expected);
  });

  test('prints help and version, and speaks English when asked', async () => {
    expect((await command('--help')).report).toBe(chinese.usage);
    expect((await command('--version')).report).toMatch(/^\d+\.\d+\.\d+$/);
    expect((await command('--lang', 'en-US')).complaint).toContain('Nowhere to write to');
  });
});
