import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDecision } from '../../src/form/decisions/kept-decisions';
import { foldText } from '../../src/form/text/label';
import { writeKept } from '../../src/workbook/custom-xml/kept-part';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { command, formIn, sample } from './run-bring-over';

const BATCH = sample('sc-township-batch');

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
  out = join(folder, '今年.xlsx');
});
afterEach(() => rm(folder, { recursive: true }));

describe('an old file with several projects', () => {
  test('is not brought over before it is said which: all are listed', async () => {
    const { code, complaint } = await command(BATCH, '--out', out);
    expect(code).toBe(2);
    const [asked, ...lines] = complaint.split('\n');
    expect(asked).toContain('请用 --form 加上序号或名称');
    expect(lines.map((line) => /^ {2}\d/u.test(line))).toEqual([true, true, true, true]);
    expect(lines[0]).toContain('全部 3 个项目');
    expect(lines[3]).toContain('  4  ');
    expect(lines[3]).toContain('项目“道路养护经费”');
  });

  test.each(['4', '道路养护'])(
    '--form %s: the one project comes, the others are told',
    async (form) => {
      const { code, report } = await command(BATCH, '--form', form, '--out', out);
      expect(code).toBe(0);
      const { indicators, fields } = await formIn(out);
      expect(indicators.flatMap(({ name }) => name.text || [])).toContain('养护乡村公路里程');
      expect(indicators.flatMap(({ name }) => name.text || [])).toHaveLength(6);
      expect(fields.get('总体绩效目标')?.entry.text).toBe('养护乡村公路18公里，及时清理塌方。');
      expect(report).toContain('旧表文件里没有带的还有：');
      expect(report).toContain('项目“村组干部报酬”');
      expect(report).toContain('G4 维护社会稳定：这是旧表里的另一个项目');
    },
  );

  test('--form 1: all of them', async () => {
    expect((await command(BATCH, '--form', '1', '--out', out)).code).toBe(0);
    expect((await formIn(out)).indicators.filter(({ name }) => name.text !== '')).toHaveLength(20);
  });

  test.each([
    ['5', '没有“5”'],
    ['学校', '没有“学校”'],
    ['经费', '名称带“经费”的不止一个'],
  ])('--form %s: %s', async (form, said) => {
    const { code, complaint } = await command(BATCH, '--form', form, '--out', out);
    expect(code).toBe(2);
    expect(foldText(complaint)).toContain(foldText(said));
  });
});

test('--into-form without --into is misused', async () => {
  const { code, complaint } = await command(BATCH, '--into-form', '2', '--out', out);
  expect(code).toBe(2);
  expect(complaint).toContain('没有用 --into 给出空白表');
});

describe('a file without a form that counts says why', () => {
  test('its only form was set aside', async () => {
    const { title, sheet } = await formIn(sample('gz-sparse-center'));
    const document = openXlsx(new Uint8Array(await readFile(sample('gz-sparse-center'))));
    const about = { sheet, nth: 0, about: 'form', at: foldText(title.text) } as const;
    writeKept(document.workbook, withDecision(null, about, 'none'));
    const file = join(folder, '去年.xlsx');
    await writeFile(file, saveXlsx(document));
    const { code, complaint } = await command(file, '--out', out);
    expect(code).toBe(2);
    expect(complaint).toContain('已被选定为“不检查”');
  });
});
