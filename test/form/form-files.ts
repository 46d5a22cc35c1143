import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readForms } from '../../src/form/read-forms';
import type { Form } from '../../src/form/form';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';

const FOLDER = join(__dirname, '..', 'forms');

/** The names of the sample forms, without their extension. */
export function sampleForms(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => file.replace('.xlsx', ''));
}

/** A sample workbook as the product sees it. */
export function sampleSnapshot(name: string): Snapshot {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)));
  return takeSnapshot(openXlsx(bytes).workbook);
}

/** What a careful reader reads in the sample. */
export function goldText(name: string): string {
  return readFileSync(join(FOLDER, `${name}.gold.json`), 'utf8');
}

/** The only form of the workbook. */
export function onlyForm(snapshot: Snapshot): Form {
  const [form, ...others] = readForms(snapshot);
  if (!form || others.length > 0) throw new Error(`${others.length + (form ? 1 : 0)} forms, not 1`);
  return form;
}
