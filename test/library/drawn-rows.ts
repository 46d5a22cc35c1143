import type { SheetSnapshot } from '../../src/snapshot/snapshot';
import { choicesOf, type ChosenClass } from './choices';
import { drawnWorkbook } from './drawn-workbook';
import { insertInto } from './inserting';

/** Rows of a sheet as they are drawn: `|` parts the cells, `·` is a full-width space, `›` a step of indent. */
export function drawnRows({ cells }: SheetSnapshot, from: number): readonly string[] {
  const rows: string[][] = [];
  for (const { row, column, text, indent = 0 } of cells.values()) {
    const drawn = (rows[row] ??= []);
    drawn[column] = `${'›'.repeat(indent)}${text.replaceAll('\u3000', '·')}`;
  }
  return rows.slice(from).map((row) => row.join('|'));
}

/** The rows of the table below the given one, with one new indicator of each class. */
export function rowsWith(drawing: string, from: number, ...classes: readonly ChosenClass[]) {
  const { after } = insertInto(drawnWorkbook(drawing), choicesOf(...classes));
  const [sheet] = after.snapshot.sheets;
  return sheet ? drawnRows(sheet, from) : [];
}
