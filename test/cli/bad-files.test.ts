import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliTextsFor } from '../../src/texts/cli';
import {
  compoundFile,
  entityBomb,
  halfDownload,
  manySheets,
  plainText,
  zipBomb,
} from '../xlsx/bad-files';
import { runCheck } from './run-check';

const CLEAN = 'test/forms/gz-statistics-clean.xlsx';
const { fileErrors } = cliTextsFor('zh-CN').cli;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-bad-'));
});
afterAll(() => rm(folder, { recursive: true }));

const BAD: Readonly<Record<string, readonly [keyof typeof fileErrors, () => Uint8Array]>> = {
  'b-密码.xlsx': ['encrypted', () => compoundFile('EncryptedPackage')],
  'c-旧格式.xls': ['old-format', () => compoundFile('Workbook')],
  'd-半截.xlsx': ['damaged', halfDownload],
  'e-炸弹.xlsx': ['too-large', zipBomb],
  'f-实体.xlsx': ['forbidden-xml', entityBomb],
  'g-万表.xlsx': ['too-large', () => manySheets(10_000)],
  'h-文本.xlsx': ['not-xlsx', plainText],
};

it('says of each bad file in a line why it was not checked, in order, and checks the others', async () => {
  await copyFile(CLEAN, join(folder, 'a.xlsx'));
  for (const [name, [, bytes]] of Object.entries(BAD)) await writeFile(join(folder, name), bytes());
  await copyFile(CLEAN, join(folder, 'z.xlsx'));
  const { code, report, complaint } = await runCheck(folder, '--format', 'json');
  const { files } = JSON.parse(report) as {
    files: { file: string; error: { code: string; message: string } | null; forms: unknown[] }[];
  };
  expect(code).toBe(2);
  expect(complaint).toBe('');
  expect(files.map(({ file, error, forms }) => [file, error, forms.length])).toEqual([
    [join(folder, 'a.xlsx'), null, 1],
    ...Object.entries(BAD).map(([name, [code]]) => [
      join(folder, name),
      { code, message: fileErrors[code] },
      0,
    ]),
    [join(folder, 'z.xlsx'), null, 1],
  ]);
}, 120_000);

it('follows links once, and tells of one that leads nowhere', async () => {
  const tree = join(folder, '树');
  await mkdir(join(tree, '内'), { recursive: true });
  await copyFile(CLEAN, join(tree, '内', 'a.xlsx'));
  await symlink(tree, join(tree, '内', '回到外面'));
  await symlink(join(tree, '没有'), join(tree, '断了.xlsx'));
  const { code, report } = await runCheck(tree, '--format', 'csv');
  const lines = report.split('\r\n').slice(1);
  expect(code).toBe(2);
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    join(tree, '内', 'a.xlsx'),
    join(tree, '断了.xlsx'),
  ]);
  expect(lines[1]).toContain(fileErrors['not-found']);
});

it('takes a file once that is given twice, by its name, by its folder and by a link to it', async () => {
  const given = join(folder, '两次');
  await mkdir(given);
  const file = join(given, 'b.xlsx');
  await copyFile(CLEAN, file);
  await symlink(file, join(given, 'c.xlsx'));
  const { code, report } = await runCheck(file, given, file, '--format', 'csv');
  expect(code).toBe(0);
  expect(report).not.toContain('c.xlsx');
  expect(report.split(file)).toHaveLength(2);
});

it('reads neither devices nor pipes, which might never end', async () => {
  const { code, report } = await runCheck('/dev/null');
  expect([code, report]).toEqual([2, `/dev/null\n  ${fileErrors['not-a-file']}`]);
});
