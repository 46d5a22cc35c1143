import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { drawnDocument } from '../library/drawn-workbook';
import { TERRACE, TERRACE_FILE, TERRACE_PACK } from '../own/layouts/terrace';
import { runCheck } from './run-check';

const SEED = 'test/forms/guangzhou-cppcc.xlsx';
const HEAD = { id: 'mine', version: '2.0', name: '我的规则', region: null };

interface Report {
  readonly tool: { readonly packs: readonly { readonly id: string; readonly hash: string }[] };
  readonly files: readonly {
    readonly forms: readonly {
      readonly layout: string;
      readonly switchedOff: readonly string[];
      readonly indicators: readonly { readonly level1: string; readonly level2: string }[];
      readonly findings: readonly {
        readonly rule: string;
        readonly severity: string;
        readonly message: string;
      }[];
    }[];
  }[];
}

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(content: unknown): Promise<string> {
  const file = join(folder, `pack-${(count += 1)}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function checked(pack: unknown, ...more: string[]): Promise<Report> {
  const words = [SEED, '--pack', await fileOf(pack), '--format', 'json', ...more];
  const { report } = await runCheck(...words);
  return JSON.parse(report) as Report;
}

const rulesOf = (report: Report) => report.files[0]?.forms[0]?.findings ?? [];
const withRules = (...rules: readonly object[]) => ({ ...HEAD, rules });

describe('check with a pack of one’s own', () => {
  it('sets severity, options and words of a rule', async () => {
    const few = {
      severity: 'error',
      options: { minimum: 40 },
      messages: { 'zh-CN': { few: '本区要求 {minimum} 条，这里 {actual} 条。' } },
    };
    const pack = withRules({ settings: { 'few-indicators': few } });
    const found = (report: Report) => rulesOf(report).find(({ rule }) => rule === 'few-indicators');
    expect(found(await checked(pack))).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(/^本区要求 40 条，这里 \d+ 条。$/u) as unknown,
    });
    // What it does not say in English is said as ever.
    expect(found(await checked(pack, '--lang', 'en-US'))?.message).toMatch(/^[\x20-\x7e]+$/u);
  });

  it('is named in the report with its version and a hash of what it says', async () => {
    const pack = withRules({ settings: { 'vague-value': { severity: 'info' } } });
    const { tool } = await checked(pack);
    expect(tool.packs.map(({ id }) => id)).toEqual(['general', 'guangzhou', 'mine']);
    expect(tool.packs[2]).toMatchObject({ version: '2.0' });
    const other = await checked(withRules({ settings: { 'vague-value': { severity: 'off' } } }));
    expect(other.tool.packs[2]?.hash).not.toBe(tool.packs[2]?.hash);
    expect(other.tool.packs[1]).toEqual(tool.packs[1]);
  });

  it('says what it switches off, in JSON and in words', async () => {
    const pack = withRules({ settings: { 'vague-value': { severity: 'off' } } });
    const report = await checked(pack);
    expect(report.files[0]?.forms[0]?.switchedOff).toEqual(['vague-value']);
    expect(rulesOf(report).filter(({ rule }) => rule === 'vague-value')).toEqual([]);
    const text = await runCheck(SEED, '--pack', await fileOf(pack));
    expect(text.report).toContain('1 项检查已关闭：');
  });

  it.each([
    [{ forms: ['department'] }, true],
    [{ forms: ['project'] }, false],
    [{ layouts: ['guangzhou-department'] }, true],
    [{ layouts: ['general-project'] }, false],
    [{ regions: ['无此地'] }, false],
    [{ regions: ['广州市'], forms: ['department'] }, true],
  ])('applies to the forms that it means: %j', async (meant, isMeant) => {
    const pack = withRules({ ...meant, settings: { 'vague-value': { severity: 'off' } } });
    const report = await checked(pack);
    expect(report.files[0]?.forms[0]?.switchedOff).toEqual(isMeant ? ['vague-value'] : []);
  });

  it('may bring the layout that a form is read with', async () => {
    const layout = {
      id: 'own',
      kind: 'department',
      titles: ['部门整体预算绩效目标申报表'],
      signature: ['财政专项资金', '市本级使用资金'],
      taskColumns: ['name', 'content', 'amount', 'expectation'],
      indicatorColumns: ['level1', 'level2', 'name', 'cycle', 'value'],
      amountUnit: '万元',
    };
    const signature = [
      '财政专项资金',
      '其他事业发展性支出',
      '市本级使用资金',
      '拟用于对下转移支付资金',
      '其他需完成的任务',
    ];
    const pack = { ...HEAD, layouts: [{ ...layout, signature }] };
    expect((await checked(pack)).files[0]?.forms[0]?.layout).toBe('own');
  });

  it('may bring the names that a form has for the classes', async () => {
    const file = join(folder, '梯田州.xlsx');
    await writeFile(file, saveXlsx(drawnDocument(TERRACE)));
    const { report } = await runCheck(file, '--pack', TERRACE_FILE, '--format', 'json');
    const [form] = (JSON.parse(report) as Report).files[0]?.forms ?? [];
    expect(form?.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '质量指标'],
      ['效益指标', '社会效益指标'],
    ]);
    const text = await runCheck(file, '--pack', TERRACE_FILE);
    expect(text.report).toContain('没有“服务对象评价”');
    expect(text.report).not.toContain('没有“带来什么”');
    const bare = join(folder, '没有类别.json');
    await writeFile(bare, TERRACE_PACK.replace(/,\s*"classes": \{[^]*?\}\s*\}/, ''));
    expect((await runCheck(file, '--pack', bare)).report).not.toContain('服务对象评价');
  });

  it('lets the later of two packs have the last word', async () => {
    const off = withRules({ settings: { 'vague-value': { severity: 'off' } } });
    const info = { ...withRules({ settings: { 'vague-value': { severity: 'info' } } }), id: 'b' };
    const report = await checked(off, '--pack', await fileOf(info));
    expect(report.files[0]?.forms[0]?.switchedOff).toEqual([]);
  });

  it('says the same sentence once for all its cells, and what a rule says together', async () => {
    const { report } = await runCheck('test/forms/fupin-tourism.xlsx');
    const lines = report.split('\n').filter((line) => line.startsWith('    '));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.some((line) => /[A-Z]+\d+、[A-Z]+\d+/u.test(line))).toBe(true);
  });
});

describe('a pack that is wrong', () => {
  it('is refused before anything is checked, with the place of every fault', async () => {
    const file = await fileOf(`{
  "id": "mine", "version": "1", "name": "我的", "region": null,
  "rules": [
    { "settings": { "vague-valu": {}, "few-indicators": { "options": { "minimum": "5" } } } }
  ]
}`);
    const { code, report, complaint } = await runCheck(SEED, '--pack', file);
    expect([code, report]).toEqual([2, '']);
    expect(complaint.split('\n')).toEqual([
      `规则包“${file}”有 2 处写得不对，没有使用，也没有检查任何文件：`,
      '  第 4 行第 21 列，rules[0].settings.vague-valu：没有“vague-valu”这条规则。是不是“vague-value”？',
      '  第 4 行第 72 列，rules[0].settings.few-indicators.options.minimum：这里要写数字，写的却是文字（加英文双引号）。',
    ]);
    const english = await runCheck(SEED, '--pack', file, '--lang', 'en-US');
    expect(english.complaint).toContain('Did you mean "vague-value"?');
  });

  it.each([
    ['{ "id": "a", }', '第 1 行第 14 列：不是正确的 JSON'],
    [{ ...HEAD, id: 'general' }, '“general”已经被别的规则包用了'],
    [{ ...HEAD, extra: 1 }, '不认识“extra”。这里可以写：$schema、id、version'],
    [[], '这里要写一组名称和值'],
  ])('says what is wrong with %j', async (content, sentence) => {
    const { code, complaint } = await runCheck(SEED, '--pack', await fileOf(content));
    expect(code).toBe(2);
    expect(complaint).toContain(sentence);
    expect(complaint).not.toMatch(/\{\w+\}/u);
  });

  it('lists the first ten faults and counts the rest', async () => {
    const settings = Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [`rule${at}`, {}] as const),
    );
    const { complaint } = await runCheck(SEED, '--pack', await fileOf(withRules({ settings })));
    expect(complaint.split('\n')).toHaveLength(12);
    expect(complaint).toContain('还有 4 处');
  });

  it.each(['/nowhere/pack.json', ''])('cannot be opened: “%s”', async (file) => {
    const { code, complaint } = await runCheck(SEED, `--pack=${file}`);
    expect(code).toBe(2);
    expect(complaint).toBe(`规则包“${file}”打不开。请检查路径是否写对，是否有读取权限。`);
  });
});
