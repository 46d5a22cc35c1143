import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/cli/check/check';
import { runCommand } from '../../src/cli/command';
import { withDecision } from '../../src/form/decisions/kept-decisions';
import { writeKept } from '../../src/workbook/custom-xml/kept-part';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';

const SEED = 'test/forms/guangzhou-cppcc.xlsx';
const FORM = { sheet: '部门整体绩效目标表', nth: 0 } as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The seed with two units of money, and what its workbook keeps. */
async function fileThatKeeps(name: string, kept: string | null): Promise<string> {
  const document = openXlsx(new Uint8Array(await readFile(SEED)));
  const [sheet] = document.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  enterCell(document.workbook, sheet, { row: 3, column: 2 }, '预算金额（元）');
  writeKept(document.workbook, kept);
  const file = join(folder, name);
  await writeFile(file, saveXlsx(document));
  return file;
}

async function report(...argv: string[]): Promise<string> {
  const said: string[] = [];
  await runCommand(check, argv, { report: (text) => said.push(text), complain: () => undefined });
  return said.join('\n');
}

const unit = withDecision(null, { ...FORM, about: 'unit', at: '' }, '万元');

it('a decision that the workbook keeps is honoured, and told', async () => {
  const file = await fileThatKeeps('decided.xlsx', unit);
  expect(JSON.parse(await report(file, '--format', 'json'))).toMatchObject({
    files: [
      {
        forms: [
          {
            unit: '万元',
            decided: [{ what: '金额单位：已选定为万元。', cell: 'C4' }],
            unfit: [],
          },
        ],
      },
    ],
  });
  const words = await report(file);
  expect(words).toContain('  金额单位：已选定为万元。');
  expect(words).not.toContain('表上既写“万元”又写“元”');
});

it('without it the form is read by itself', async () => {
  const file = await fileThatKeeps('open.xlsx', null);
  expect(JSON.parse(await report(file, '--format', 'json'))).toMatchObject({
    files: [{ forms: [{ unit: '元', decided: [] }] }],
  });
  expect(await report(file)).toContain('  表上既写“万元”又写“元”，已按 C4 写的单位读取。');
});

it('one that fits nothing any more is told and passed over', async () => {
  const kept = withDecision(unit, { ...FORM, about: 'year', at: '' }, '2026');
  const file = await fileThatKeeps('unfit.xlsx', kept);
  expect(await report(file)).toContain(
    '  选定过“预算年度：2026 年”（工作表“部门整体绩效目标表”），但表已改动',
  );
});

it('a file whose only form was set aside says so, and not that it holds none', async () => {
  const title = '部门整体预算绩效目标申报表';
  const aside = withDecision(null, { ...FORM, about: 'form', at: title }, 'none');
  const file = await fileThatKeeps('aside.xlsx', aside);
  const { files } = JSON.parse(await report(file, '--format', 'json')) as {
    files: { error: { code: string; message: string } | null }[];
  };
  expect(files[0]?.error).toEqual({
    code: 'set-aside',
    message:
      '文件里的申报表已被选定为“不检查”，所以没有检查。要检查，请在 Excel 中打开它，在窗格里点“恢复检查”，保存后再运行。',
  });
});
