import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { comparePackages } from '../xlsx/compare-packages';

/** What differs between two files, but for the list of formats that rules had: it stays, and may be empty. */
export function differences(before: Uint8Array, after: Uint8Array) {
  return comparePackages(before, after).filter(
    ({ elements }) => !elements.every((path) => path.startsWith('styleSheet/dxfs')),
  );
}

/**
 * Nothing is left of what was undone. Where no cell may be formatted, a text that looks like a number cannot be written
 * back without an apostrophe: there only what the cells hold is compared.
 */
export function expectUndone(before: Uint8Array, after: Uint8Array): void {
  const was = takeSnapshot(openXlsx(before).workbook);
  expect(takeSnapshot(openXlsx(after).workbook)).toEqual(was);
  const isQuoting = was.sheets.some(({ allows }) => allows?.formatCells === false);
  if (!isQuoting) expect(differences(before, after)).toEqual([]);
}
