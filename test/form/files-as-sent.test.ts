import { readForms } from '../../src/form/read-forms';
import { printCell, parseCell } from '../../src/snapshot/address';
import { GUANGZHOU } from './layouts/drawings-department';
import { HALVES_TWICE, GOALS_BY_ROWS } from './layouts/drawings-told';
import { SICHUAN, GANSU } from './layouts/drawings-announced';
import { drawnSheet } from './layouts/drawn-sheet';
import { formReading, layoutReading } from './layouts/layout-reading';
import { otherWorkbook, readBack, writeForm } from './written-form';

/** What is read of the drawing, had it been drawn so many rows down and columns to the right. */
function expected(drawing: string, down = 0, right = 0): string {
  return layoutReading(drawnSheet(drawing)).replace(/\b[A-Z]{1,2}\d+\b/g, (address) => {
    const cell = parseCell(address);
    if (!cell) throw new Error(`${address} is no address`);
    return printCell({ row: cell.row + down, column: cell.column + right });
  });
}

test('a cover, a table of contents and hidden lists stand beside the form', async () => {
  const workbook = otherWorkbook();
  const cover = workbook.addWorksheet('封面');
  cover.getCell('B4').value = '示例市2026年部门预算';
  cover.getCell('B6').value = '部门整体预算绩效目标申报表';
  cover.getCell('B9').value = '编制单位：示例市方志馆';
  const contents = workbook.addWorksheet('目录');
  contents.addRow(['目 录']);
  contents.addRow(['1', '部门收支总表', { text: '部门收支总表', hyperlink: "#'收支'!A1" }]);
  contents.addRow(['2', '部门整体预算绩效目标申报表', '项目支出绩效目标表']);
  const sheet = workbook.addWorksheet('整体绩效');
  writeForm(sheet, drawnSheet(GUANGZHOU));
  ['产出指标', '效益指标', '满意度指标'].forEach((name, row) => {
    sheet.getCell(row + 2, 12).value = name;
    sheet.getCell(row + 2, 13).value =
      ['数量指标', '社会效益指标', '服务对象满意度指标'][row] ?? '';
  });
  sheet.getColumn(12).hidden = true;
  sheet.getColumn(13).hidden = true;
  const lists = workbook.addWorksheet('下拉', { state: 'veryHidden' });
  lists.addRow(['一级指标', '二级指标', '三级指标', '年度指标值']);
  lists.addRow(['产出指标', '数量指标', '示例', '≥1']);
  const forms = readForms(await readBack(workbook));
  expect(forms.map(({ sheet: name }) => name)).toEqual(['整体绩效']);
  expect(forms.map(formReading)).toEqual([expected(GUANGZHOU)]);
});

test('the form stands at row 400 and column AA of a stretched sheet', async () => {
  const workbook = otherWorkbook();
  const sheet = workbook.addWorksheet('Sheet1');
  writeForm(sheet, drawnSheet(SICHUAN), 399, 26);
  for (const address of ['XFD1', 'A9000', 'ZZ450']) {
    sheet.getCell(address).fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FFFFFFFF' },
    };
  }
  sheet.mergeCells('A1:XFD1');
  const forms = readForms(await readBack(workbook));
  expect(forms.map(formReading)).toEqual([expected(SICHUAN, 399, 26)]);
});

test('forms of other layouts stand below and beside', async () => {
  const workbook = otherWorkbook();
  const sheet = workbook.addWorksheet('全部');
  writeForm(sheet, drawnSheet(GANSU));
  writeForm(sheet, drawnSheet(HALVES_TWICE), 20);
  const beside = workbook.addWorksheet('并列');
  writeForm(beside, drawnSheet(SICHUAN));
  writeForm(beside, drawnSheet(GOALS_BY_ROWS), 1, 9);
  const forms = readForms(await readBack(workbook));
  expect(forms.map(formReading)).toEqual([
    expected(GANSU),
    expected(HALVES_TWICE, 20),
    expected(SICHUAN),
    expected(GOALS_BY_ROWS, 1, 9),
  ]);
});

test('labels come as rich text with breaks and wide letters, values as formulas, percentages and dates', async () => {
  const workbook = otherWorkbook();
  const sheet = workbook.addWorksheet('表');
  sheet.getCell('A1').value = {
    richText: [
      { font: { bold: true }, text: '部 门 整 体 支 出\r\n' },
      { text: '绩 效 目 标 申 报 表' },
    ],
  };
  sheet.mergeCells('A1:AD1');
  sheet.getCell('A2').value = '（２０２６ 年度）';
  sheet.getCell('A3').value = { richText: [{ text: '部 门\n' }, { text: '名　　称' }] };
  sheet.getCell('B3').value = '示例市粮食局';
  sheet.getCell('A4').value = { richText: [{ text: '其 中：' }, { text: '基 本 支 出（万元）' }] };
  sheet.getCell('B4').value = { formula: '300+100.5', result: 400.5 };
  sheet.getCell('C4').value = '项目支出（万元）';
  sheet.getCell('D4').value = { formula: 'B4*2', result: 801 };
  sheet.getCell('A5').value = '年 度 总 体 目 标';
  sheet.getCell('B5').value = '储备粮食3万吨';
  sheet.addRow(['一级⏎指标'.replace('⏎', '\n'), '二级\n指标', '三级\n指标', '年度\n指标值']);
  sheet.addRow(['产出\n指标', '质量\n指标', '宜存率', 0.95]);
  sheet.getCell('D7').numFmt = '0%';
  sheet.addRow([null, '时效\n指标', '完成时间', new Date(Date.UTC(2026, 8, 30))]);
  sheet.getCell('D8').numFmt = 'yyyy"年"m"月"d"日"';
  sheet.addRow([null, '数量\n指标', '储备粮食', { formula: '"≥"&3&"万吨"', result: '≥3万吨' }]);
  sheet.addRow(['满意度\n指标', '服务对象\n满意度指标', '农户满意度', '≥９０％']);
  const [form, ...others] = readForms(await readBack(workbook));
  expect(others).toEqual([]);
  expect(form && formReading(form).split('\n')).toEqual([
    'department 万元 2026 title A1',
    '部门名称 B3',
    '预算年度 A2',
    '基本支出 B4',
    '项目支出 D4',
    '总体绩效目标 B5',
    '产出指标/质量指标 C7 宜存率 → D7 95%',
    '产出指标/时效指标 C8 完成时间 → D8 2026-09-30',
    '产出指标/数量指标 C9 储备粮食 → D9 ≥3万吨',
    '满意度指标/服务对象满意度指标 C10 农户满意度 → D10 ≥９０％',
  ]);
});

test('hidden rows with lists above and below the form are no part of it', async () => {
  const workbook = otherWorkbook();
  const sheet = workbook.addWorksheet('表');
  sheet.addRow(['产出指标', '效益指标', '满意度指标']);
  sheet.addRow(['万元', '%', '个']);
  sheet.getRow(1).hidden = true;
  sheet.getRow(2).hidden = true;
  writeForm(sheet, drawnSheet(GOALS_BY_ROWS), 2);
  ['数量指标', '质量指标', '时效指标'].forEach((name, index) => {
    const row = sheet.getRow(30 + index);
    row.getCell(1).value = name;
    row.hidden = true;
  });
  const forms = readForms(await readBack(workbook));
  expect(forms.map(formReading)).toEqual([expected(GOALS_BY_ROWS, 2)]);
});

test('a year in the name of the sheet or in a date is not the form’s', async () => {
  const workbook = otherWorkbook();
  const sheet = workbook.addWorksheet('2026年绩效');
  sheet.addRow(['部门整体支出绩效目标申报表']);
  sheet.addRow(['填报日期', new Date(Date.UTC(2025, 11, 3))]);
  sheet.getCell('B2').numFmt = 'yyyy-mm-dd';
  sheet.addRow(['部门名称', '示例市粮食局']);
  sheet.addRow(['一级指标', '二级指标', '三级指标', '年度指标值']);
  sheet.addRow(['产出指标', '数量指标', '储备粮食', '≥3万吨']);
  const forms = readForms(await readBack(workbook));
  expect(forms.map(({ year }) => year)).toEqual([null]);
});
