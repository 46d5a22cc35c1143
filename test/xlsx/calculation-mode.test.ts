import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setCalculationMode } from '../../src/workbook/calculation/calculation-mode';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';

const FORM = readFileSync(join(__dirname, '../forms/gz-agri-tasks.xlsx'));

describe('the calculation mode of a file', () => {
  it('is written where it changed, and read again', () => {
    const document = openXlsx(FORM);
    setCalculationMode(document.workbook, 'manual');
    const again = openXlsx(saveXlsx(document));
    expect(again.workbook.calculation.mode).toBe('manual');
    setCalculationMode(again.workbook, 'automatic');
    expect(openXlsx(saveXlsx(again)).workbook.calculation.mode).toBe('automatic');
  });

  it('changes no byte where it did not', () => {
    const document = openXlsx(FORM);
    setCalculationMode(document.workbook, document.workbook.calculation.mode);
    expect(Buffer.from(saveXlsx(document)).equals(FORM)).toBe(true);
  });
});
