import { readSettings } from '../../xlsx/add-in-settings/read-settings';
import { writeSettings } from '../../xlsx/add-in-settings/write-settings';
import type { Package } from '../../xlsx/package';

/** The id in the add-in's manifest. */
export const ADD_IN_ID = '6b0c7f5e-3a5e-4d0e-9a54-2f9d1c8e7a41';

/** What the add-in keeps in a workbook's file; what is no JSON is kept as the text that it is. */
export function settingsOf(file: Package): ReadonlyMap<string, unknown> {
  const settings = readSettings(file, ADD_IN_ID);
  return new Map([...settings].map(([name, text]) => [name, parsed(text)]));
}

/** The file with what the add-in keeps in the workbook, as Excel saves it. */
export function withSettings(xlsx: Uint8Array, settings: ReadonlyMap<string, unknown>): Uint8Array {
  const texts = [...settings].map(([name, value]): [string, string] => [
    name,
    JSON.stringify(value ?? null),
  ]);
  return writeSettings(xlsx, ADD_IN_ID, new Map(texts));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
