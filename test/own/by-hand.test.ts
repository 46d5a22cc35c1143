import ExcelJS from 'exceljs';
import { readLibraryXlsx } from '../../src/own/exchange/xlsx-library';
import { libraryXlsx } from '../../src/own/exchange/xlsx-library';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { readEntry, EMPTY_DRAFT } from '../../src/own/library/own-entry';

type Cells = readonly (readonly (string | number | null)[])[];

/** A workbook as a person makes it with another program. */
async function sheetOf(rows: Cells, finish?: (sheet: ExcelJS.Worksheet) => void) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Sheet1');
  for (const row of rows) sheet.addRow([...row]);
  finish?.(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const namesOf = (xlsx: Uint8Array) => {
  const reading = readLibraryXlsx(xlsx);
  if (reading.kind !== 'library') throw new Error(JSON.stringify(reading));
  return reading.library.entries.map(({ name, level2, value }) => `${name} ${level2} ${value}`);
};

describe('a list that somebody wrote by hand', () => {
  it('may have its columns in any order, few of them, blank rows, and lines above the headings', async () => {
    const xlsx = await sheetOf([
      ['本处常用指标'],
      [],
      ['二级指标', '备注', '年度指标值', '三级指标'],
      ['数量指标', null, '≥20场', '举办培训场次'],
      [],
      ['质量', '年初定', '98%以上', '验收合格率'],
      [null, null, null, null],
      ['时效指标', null, '12月底前', '完成时间'],
    ]);
    expect(namesOf(xlsx)).toEqual([
      '举办培训场次 数量指标 ≥{n}场',
      '验收合格率 质量指标 ≥{n}%',
      '完成时间 时效指标 {date}前',
    ]);
  });

  it('may merge its classes, and hold numbers and percentages', async () => {
    const xlsx = await sheetOf(
      [
        ['一级指标', '二级指标', '指标名称', '指标值', '计量单位', '指标方向'],
        ['产出指标', '数量指标', '培训人数', 50, '人', '正向'],
        [null, null, '培训期数', 3, '期', '正向'],
        ['满意度指标', null, '学员满意度', 0.9, null, null],
      ],
      (sheet) => {
        sheet.mergeCells('A2:A3');
        sheet.mergeCells('B2:B3');
        sheet.getCell('D4').numFmt = '0%';
      },
    );
    expect(namesOf(xlsx)).toEqual([
      '培训人数 数量指标 ≥{n}人',
      '培训期数 数量指标 ≥{n}期',
      '学员满意度 服务对象满意度指标 {n}%',
    ]);
  });

  it('is told every bad row by its number, and nothing of it is taken', async () => {
    const xlsx = await sheetOf([
      ['指标名称', '二级指标', '领域'],
      ['培训人数', '数量指标', '培训'],
      ['', '数量指标', ''],
      ['出勤率', '数目指标', ''],
      ['优秀率', '质量指标', '炼金'],
    ]);
    expect(readLibraryXlsx(xlsx)).toEqual({
      kind: 'faulty',
      rows: [
        { part: 'entries', place: 3, fault: { kind: 'no-name' } },
        { part: 'entries', place: 4, fault: { kind: 'unknown-class', found: '数目指标' } },
        { part: 'entries', place: 5, fault: { kind: 'unknown-field', found: '炼金' } },
      ],
    });
  });

  it('may name an indicator twice: the rows become one', async () => {
    const xlsx = await sheetOf([
      ['指标名称', '二级指标', '指标值', '同义词'],
      ['培训人数', '数量指标', '≥10人', '参训人数'],
      ['培训人数', '数量指标', '≥20人', '学员数'],
    ]);
    const reading = readLibraryXlsx(xlsx);
    expect(reading).toMatchObject({ kind: 'library', doubled: 1 });
    if (reading.kind !== 'library') return;
    expect(reading.library.entries).toMatchObject([
      { name: '培训人数', example: { n: '20' }, synonyms: ['参训人数', '学员数'] },
    ]);
  });

  it('is no list without its headings', async () => {
    expect(readLibraryXlsx(await sheetOf([['培训人数', '数量指标']]))).toEqual({
      kind: 'no-headings',
    });
  });
});

it('tells a file that is no workbook', () => {
  const bytes = new TextEncoder().encode('指标名称,二级指标');
  expect(readLibraryXlsx(bytes)).toEqual({ kind: 'unreadable', code: 'not-xlsx' });
});

it('writes the ten headings, and text that no program takes for a formula', async () => {
  const reading = readEntry({ ...EMPTY_DRAFT, name: '办结率', level2: '质量指标', value: '=100%' });
  if (reading.kind === 'fault') throw new Error(reading.fault.kind);
  const xlsx = libraryXlsx({ entries: [reading.entry], sets: [] });
  const [sheet] = takeSnapshot(openXlsx(xlsx).workbook).sheets;
  const row = (number: number) =>
    [...(sheet?.cells.values() ?? [])].filter(({ row }) => row === number - 1);
  expect(
    row(1)
      .map(({ text }) => text)
      .join(' '),
  ).toBe('指标名称 一级指标 二级指标 指标解释 计算公式 计量单位 指标方向 指标值 领域 同义词');
  expect(row(2).find(({ column }) => column === 7)).toMatchObject({
    value: '=100%',
    formula: null,
    numberFormat: '@',
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(xlsx).buffer);
  expect(book.getWorksheet('指标')?.getCell('H2').value).toBe('=100%');
});
