import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliTextsFor } from '../../src/texts/cli';
import {
  compoundFile,
  entityBomb,
  halfDownload,
  inStrict,
  inUtf16,
  manySheets,
  plainText,
  withParts,
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

const SHEET = 'xl/worksheets/sheet1.xml';
const PARTS = { '../../evil.txt': new Uint8Array(1), '/etc/evil.txt': new Uint8Array(1) };

it('checks what is unusual and sound: strict, in UTF-16, with parts that would like to stand elsewhere', async () => {
  const unusual = join(folder, '少见');
  await mkdir(unusual);
  const clean = new Uint8Array(await readFile(CLEAN));
  await writeFile(join(unusual, 'a.xlsx'), inStrict(clean));
  await writeFile(join(unusual, 'b.xlsx'), inUtf16(clean, SHEET));
  await writeFile(join(unusual, 'c.xlsx'), withParts(clean, PARTS));
  await writeFile(join(unusual, 'd.xlsx'), withParts(clean, { 'xl/media/a.zip': zipBomb() }));
  const { code, report } = await runCheck(unusual, '--format', 'json');
  expect(code).toBe(0);
  const { files } = JSON.parse(report) as { files: { forms: { indicators: unknown[] }[] }[] };
  const counts = files.map(({ forms }) => forms.map(({ indicators }) => indicators.length));
  expect(counts).toEqual(Array.from({ length: 4 }, () => counts[0]));
  expect(await readdir(unusual)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx']);
}, 60_000);

it('tells of folders and links that are called like workbooks', async () => {
  const tree = join(folder, '名不副实');
  await mkdir(join(tree, 'a.xlsx'), { recursive: true });
  await symlink(join(tree, 'c.xlsx'), join(tree, 'b.xlsx'));
  await symlink(join(tree, 'b.xlsx'), join(tree, 'c.xlsx'));
  await writeFile(join(tree, 'd.xlsx'), '');
  const { code, report } = await runCheck(tree);
  expect(code).toBe(2);
  expect(report.split('\n').filter((line) => line !== '')).toEqual([
    join(tree, 'a.xlsx'),
    `  ${fileErrors['not-a-file']}`,
    join(tree, 'b.xlsx'),
    `  ${fileErrors['not-found']}`,
    join(tree, 'c.xlsx'),
    `  ${fileErrors['not-found']}`,
    join(tree, 'd.xlsx'),
    `  ${fileErrors['not-xlsx']}`,
  ]);
});

describe('names that would steer a terminal, a table or a reader of reports', () => {
  const NAMES = [
    'a\u001b[31m红\n  错误 B2.xlsx',
    '\u202exslx.表.xlsx',
    "=cmd|' -C'!A0.xlsx",
    '空 格#5%?.xlsx',
  ];
  let odd = '';
  beforeAll(async () => {
    odd = join(folder, '怪名');
    await mkdir(odd);
    for (const name of NAMES) await copyFile(CLEAN, join(odd, name));
  });

  it('are written out in text, and exact in JSON', async () => {
    const { report } = await runCheck(odd);
    expect(report).toContain(`${odd}/a\\u001b[31m红\\n  错误 B2.xlsx\n`);
    expect(report).toContain(`${odd}/\\u202exslx.表.xlsx\n`);
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    const json = await runCheck(odd, '--format', 'json');
    const { files } = JSON.parse(json.report) as { files: { file: string }[] };
    expect(files.map(({ file }) => file).sort()).toEqual(
      NAMES.map((name) => join(odd, name)).sort(),
    );
  });

  it('are no formulas in CSV', async () => {
    const here = process.cwd();
    process.chdir(odd);
    const { report } = await runCheck(NAMES[2] ?? '', '--format', 'csv').finally(() => {
      process.chdir(here);
    });
    expect(report.split('\r\n')[1]).toMatch(/^'=cmd\|/u);
  });

  it('are URIs in SARIF', async () => {
    await writeFile(join(odd, '空 格#5%?坏.xlsx'), '');
    const { report } = await runCheck(odd, '--format', 'sarif');
    const uris = [...report.matchAll(/"uri":"(?<uri>[^"]+)"/gu)].map(
      ({ groups }) => groups?.['uri'] ?? '',
    );
    expect(uris).toContain(
      `file://${odd.split('/').map(encodeURIComponent).join('/')}/%E7%A9%BA%20%E6%A0%BC%235%25%3F%E5%9D%8F.xlsx`,
    );
    for (const uri of uris) expect(new URL(uri).href).toBe(uri);
  });

  it('cannot steer complaints either', async () => {
    const { complaint } = await runCheck('--pack', '\u001b[2J.json', CLEAN);
    expect(complaint).toBe('规则包“\\u001b[2J.json”打不开。请检查路径是否写对，是否有读取权限。');
  });
});

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
