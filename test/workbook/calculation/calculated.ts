import { parseCell } from '../../../src/snapshot/address';
import type { CellValue } from '../../../src/snapshot/snapshot';
import { blankWorkbook } from '../../../src/workbook/blank-workbook';
import { enterCell, type CellEntry } from '../../../src/workbook/cells/enter-cell';
import type { Workbook } from '../../../src/workbook/workbook';
import { cellAt, type Sheet } from '../../../src/workbook/sheet';

/** A sheet of a small budget: text, numbers, blanks, an error, a number kept as text. */
const CELLS: Readonly<Record<string, CellEntry['input']>> = {
  A1: '部门',
  A2: '教育局',
  A3: '财政局',
  A4: '教育局',
  A5: '体育局',
  B1: '金额',
  B2: 100,
  B3: 250.5,
  B4: 50,
  B5: '=1/0',
  C1: '状态',
  C2: '合格',
  C3: '不合格',
  C4: '合格',
  D2: "'12",
  D3: true,
  E1: 10,
  E2: 20,
  E3: 30,
  E4: 40,
};

export function budget(): { readonly workbook: Workbook; readonly sheet: Sheet } {
  const workbook = blankWorkbook('预算');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  for (const [address, input] of Object.entries(CELLS)) enterAt(workbook, sheet, address, input);
  return { workbook, sheet };
}

export function enterAt(
  workbook: Workbook,
  sheet: Sheet,
  address: string,
  input: CellEntry['input'],
): void {
  enterCell(workbook, sheet, placeOf(address), input);
}

export function valueAt(sheet: Sheet, address: string): CellValue {
  return cellAt(sheet, placeOf(address))?.value ?? null;
}

/** What a formula gives in H2 of the budget; an error as its name. */
export function calculated(formula: string): CellValue {
  const { workbook, sheet } = budget();
  enterAt(workbook, sheet, 'H2', `=${formula}`);
  const value = valueAt(sheet, 'H2');
  return typeof value === 'object' && value !== null ? value.error : value;
}

function placeOf(address: string) {
  const place = parseCell(address);
  if (!place) throw new Error(address);
  return place;
}
