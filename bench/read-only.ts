import { readFile } from 'node:fs/promises';
import { openXlsx } from '../src/xlsx/open-xlsx';
import { takeSnapshot } from '../src/workbook/plan/take-snapshot';

/** What a thread does that only reads: the yardstick of checking in bulk. */
export default async function readOnly(file: string): Promise<number> {
  return takeSnapshot(openXlsx(await readFile(file)).workbook).sheets.length;
}
