import { check } from '../../src/check';
import { readForms } from '../../src/form/read-forms';
import { DEPARTMENT_TEMPLATE } from '../../src/template/description';
import { templateXlsx } from '../../src/template/template-xlsx';
import { printArea, printCell } from '../../src/snapshot/address';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { SOUND_CONTENT } from './sound-content';
import { filledTemplate, templateFile } from './template-file';

const blank = openXlsx(templateFile());

function onlyForm({ workbook }: XlsxDocument) {
  const [form, ...others] = readForms(takeSnapshot(workbook));
  if (!form || others.length > 0) throw new Error('not one form');
  return form;
}

function findings({ workbook }: XlsxDocument): readonly string[] {
  return check(takeSnapshot(workbook)).flatMap((checked) =>
    checked.findings.map(({ rule, severity, cell }) => `${printCell(cell)} ${severity} ${rule}`),
  );
}

describe('the official template', () => {
  test('is the file that its description gives, byte for byte', () => {
    expect(Buffer.from(templateXlsx(DEPARTMENT_TEMPLATE)).equals(templateFile())).toBe(true);
  });

  test('comes back byte for byte from opening and saving', () => {
    expect(Buffer.from(saveXlsx(blank)).equals(templateFile())).toBe(true);
  });

  test('is read as a form of Guangzhou with every field that it prints', () => {
    const form = onlyForm(blank);
    expect(form.layout).toBe('guangzhou-department');
    expect(form.unit).toBe('万元');
    expect(form.assumed).toEqual([]);
    expect(form.taskArea && printArea(form.taskArea)).toBe('B12:F15');
    expect(form.indicatorArea && printArea(form.indicatorArea)).toBe('B18:F26');
  });

  test('has a sound name of the workbook for every field and table', () => {
    const form = onlyForm(blank);
    const named = form.names.map(({ key, scope, state }) => [key, scope, state]);
    const expected = Object.keys(DEPARTMENT_TEMPLATE.names).map((key) => [key, null, 'sound']);
    expect(named.sort()).toEqual(expected.sort());
    expect([...form.fields.values()].map(({ foundBy }) => foundBy)).not.toContain('label');
  });

  test('has the same fields by its labels alone', () => {
    const snapshot = takeSnapshot(blank.workbook);
    const [unnamed] = readForms({ ...snapshot, names: [] });
    const places = (form: typeof unnamed) =>
      [...(form?.fields ?? [])].map(([key, { entry }]) => `${key} ${printCell(entry)}`);
    expect(places(unnamed).sort()).toEqual(places(onlyForm(blank)).sort());
  });

  test('prints a row for every class', () => {
    expect(onlyForm(blank).indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '质量指标'],
      ['产出指标', '时效指标'],
      ['产出指标', '成本指标'],
      ['效益指标', '经济效益指标'],
      ['效益指标', '社会效益指标'],
      ['效益指标', '生态效益指标'],
      ['效益指标', '可持续影响指标'],
      ['满意度指标', '服务对象满意度指标'],
    ]);
  });

  test('is not protected', () => {
    expect(blank.workbook.sheets.map(({ protection }) => protection)).toEqual([null]);
  });
});

describe('the check of the template', () => {
  test('finds the blanks of the blank one and nothing else', () => {
    expect(findings(blank)).toEqual([
      'A1 error no-tasks',
      'A1 info few-indicators',
      'B2 error required-blank',
      'C3 warning required-blank',
      'C5 error budget-blank',
      'B10 error required-blank',
      ...[18, 19, 20, 21, 22, 23, 24, 25, 26].map((row) => `D${row} info empty-class-row`),
    ]);
  });

  test('finds nothing once it is filled in, also after saving', () => {
    const filled = filledTemplate(SOUND_CONTENT);
    expect(findings(filled)).toEqual([]);
    expect(findings(openXlsx(saveXlsx(filled)))).toEqual([]);
  });

  test('sees what is typed as an indicator’s value as it was typed', () => {
    const filled = filledTemplate({ ...SOUND_CONTENT, F19: '95%', F20: '9月30日' });
    const annual = onlyForm(filled).indicators.map((indicator) => indicator.annual);
    expect(annual.slice(1, 3)).toEqual(['95%', '9月30日']);
  });
});
