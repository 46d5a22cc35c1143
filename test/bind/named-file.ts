import { addName } from '../../src/workbook/names';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';

export interface FileName {
  readonly name: string;
  /** Without a leading `=`. */
  readonly formula: string;
  /** The name of the owning sheet; null for the workbook. */
  readonly scope: string | null;
  readonly visible: boolean;
}

/** The workbook file with these names in place of those that it has. */
export function withNames(bytes: Uint8Array, names: readonly FileName[]): Uint8Array {
  const document = openXlsx(bytes);
  const { workbook } = document;
  workbook.names = workbook.names.filter(({ name }) => name.startsWith('_xlnm.'));
  for (const { scope, ...name } of names) {
    const owner = workbook.sheets.find((sheet) => sheet.name === scope)?.id ?? null;
    addName(workbook, { ...name, scope: owner, comment: '' });
  }
  return saveXlsx(document);
}
