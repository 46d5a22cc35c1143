import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bringOverCommand } from '../../src/cli/bring-over/bring-over-command';
import { runCommand } from '../../src/cli/command';
import type { Form } from '../../src/form/form';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { firstForm } from '../bring-over/bringing';

/** The path of a sample workbook. */
export const sample = (name: string): string => join(__dirname, '..', 'forms', `${name}.xlsx`);

/** Runs the command `bring-over`. */
export async function command(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly report: string; readonly complaint: string }> {
  const reports: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(bringOverCommand, argv, {
    report: (text) => reports.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, report: reports.join('\n'), complaint: complaints.join('\n') };
}

/** The first form of a file. */
export async function formIn(file: string): Promise<Form> {
  return firstForm(takeSnapshot(openXlsx(new Uint8Array(await readFile(file))).workbook));
}
