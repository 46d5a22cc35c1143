import { readFileSync } from 'node:fs';
import { blankWorkbook } from '../../workbook/blank-workbook';
import { openXlsx } from '../../xlsx/open-xlsx';
import { ExcelHost } from '../host/excel-host';
import { parseRecording } from './recording';
import { replay } from './replay';

const USAGE = 'npm run -s replay -- RECORDING.jsonl [WORKBOOK.xlsx]';

/**
 * Replays what was recorded in Excel (docs/confirm-in-excel/recorder.js) against the emulated one, on the workbook
 * that was open there, or a blank one, and prints the differences. Exits with 1 where there are some, with 2 where
 * it cannot be done.
 */
async function main([recording, workbook]: readonly string[]): Promise<number> {
  if (recording === undefined) {
    console.error(USAGE);
    return 2;
  }
  const host = new ExcelHost({ level: '1.20' });
  host.load(workbook === undefined ? blankWorkbook() : openXlsx(readFileSync(workbook)).workbook);
  const exchanges = parseRecording(readFileSync(recording, 'utf8'));
  const found = await replay(exchanges, host.port);
  for (const { request, at, recorded, given } of found) {
    console.log(`${request}\t${at}\t${recorded}\t${given}`);
  }
  console.log(`${exchanges.length} requests, ${found.length} differences`);
  return found.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(String(error));
    process.exitCode = 2;
  },
);
