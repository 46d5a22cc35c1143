import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEPARTMENT_TEMPLATE } from '../../src/template/description';
import { parseCell } from '../../src/snapshot/address';
import { enterCells, type CellEntry } from '../../src/workbook/cells/enter-cell';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';

/** The workbook that the product ships. */
export function templateFile(): Uint8Array {
  const path = join(__dirname, '..', '..', 'assets', DEPARTMENT_TEMPLATE.fileName);
  return new Uint8Array(readFileSync(path));
}

/** The shipped workbook with entries typed into its sheet. */
export function filledTemplate(
  entries: Readonly<Record<string, CellEntry['input']>>,
): XlsxDocument {
  const document = openXlsx(templateFile());
  const [sheet] = document.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const typed = Object.entries(entries).map(([address, input]) => {
    const place = parseCell(address);
    if (!place) throw new Error(`${address} is no address`);
    return { place, input };
  });
  enterCells(document.workbook, sheet, typed);
  return document;
}
