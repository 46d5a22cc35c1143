import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printCell } from '../../src/snapshot/address';
import { isError, type CellValue } from '../../src/snapshot/snapshot';
import { calculateNow } from '../../src/workbook/calculation/calculate';
import type { Workbook } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';

const FOLDER = join(__dirname, '../forms');
const FORMS = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));

/** What every formula cell shows, numbers in the 15 digits that Excel keeps. */
function shownByFormulas({ sheets }: Workbook): Record<string, CellValue> {
  const cells = sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, each]) =>
      [...each.cells].flatMap(([column, { value, formula }]) =>
        formula === null
          ? []
          : [[`${name}!${printCell({ row, column })} =${formula}`, rounded(value)] as const],
      ),
    ),
  );
  return Object.fromEntries(cells);
}

function rounded(value: CellValue): CellValue {
  if (value === null || isError(value)) return value;
  return typeof value === 'number' ? Number(value.toPrecision(14)) : value;
}

describe('published forms', () => {
  it.each(FORMS)('show after recalculation what was saved in %s', (file) => {
    const { workbook } = openXlsx(readFileSync(join(FOLDER, file)));
    const saved = shownByFormulas(workbook);
    calculateNow(workbook);
    expect(shownByFormulas(workbook)).toEqual(saved);
  });
});
