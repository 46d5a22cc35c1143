import type { Workbook } from '../../workbook/workbook';

/** All characters of the texts in a workbook, each once. */
export function wordsOf(workbook: Workbook): string {
  const characters = new Set<string>();
  for (const { rows } of workbook.sheets) {
    for (const { cells } of rows.values()) {
      for (const { value } of cells.values()) {
        if (typeof value === 'string') for (const character of value) characters.add(character);
      }
    }
  }
  return [...characters].join('');
}
