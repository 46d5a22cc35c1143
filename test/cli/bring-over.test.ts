import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, formIn, sample } from './run-bring-over';

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
  out = join(folder, '今年.xlsx');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the command bring-over', () => {
  test('writes a fresh official form with what the old one says, and tells of every cell', async () => {
    const old = sample('gz-archive-named');
    const { code, report, complaint } = await command(old, '--out', out);
    expect([code, complaint]).toEqual([0, '']);
    const form = await formIn(out);
    expect(form.layout).toBe('guangzhou-department');
    expect(form.fields.get('部门名称')?.entry.text).toBe('示例市档案馆');
    expect(form.fields.get('项目支出')?.entry.value).toBeNull();
    expect(report).toContain('年份：2026 → 2027');
    expect(report).toContain(
      'F20 → F21 年度指标值：2027年11月底前（年份已顺延，原文“2026年11月底前”）',
    );
    expect(report).toContain('C6 → C6 项目支出：812（金额，默认不带）');
  });

  test('carries amounts when told to, and goes into the form that it is given', async () => {
    const blank = join(folder, '空白.xlsx');
    expect((await command(sample('gz-sparse-center'), '--out', blank)).code).toBe(0);
    const { code, report } = await command(
      sample('gz-archive-named'),
      '--into',
      blank,
      '--out',
      out,
      '--keep-money',
    );
    expect(code).toBe(0);
    const form = await formIn(out);
    expect(form.fields.get('项目支出')?.entry.value).toBe(812);
    // What the blank form held already stays.
    expect(form.indicators.map(({ name }) => name.text)).toContain('公益培训班期数');
    expect(report).toContain('下属二级单位数：“1”改为“2”（新表已有内容，默认保留）');
  });

  test('never writes over a file, be it the old form itself', async () => {
    const old = join(folder, '去年.xlsx');
    await writeFile(old, await readFile(sample('gz-archive-named')));
    const { code, complaint } = await command(old, '--out', old);
    expect(code).toBe(2);
    expect(complaint).toContain('已经存在');
    expect(await readFile(old)).toEqual(await readFile(sample('gz-archive-named')));
  });

  test.each([
    [[], '没有说旧表是哪个文件'],
    [['a.xlsx'], '没有说写到哪里'],
    [['a.xlsx', 'b.xlsx', '--out', 'c.xlsx'], '多出了“b.xlsx”'],
    [['a.xlsx', '--out', 'c.xls'], '扩展名不是 .xlsx'],
    [['没有.xlsx', '--out', 'c.xlsx'], '没有读出来'],
  ])('%j: %s', async (argv, said) => {
    const { code, complaint } = await command(...argv);
    expect(code).toBe(2);
    expect(complaint).toContain(said);
  });
});
