import type { SheetSnapshot } from '../../src/snapshot/snapshot';

/** Rows of a sheet as they are drawn: `|` parts the cells, `·` is a full-width space, `›` a step of indent. */
export function drawnRows({ cells }: SheetSnapshot, from: number): readonly string[] {
  const rows: string[][] = [];
  for (const { row, column, text, indent = 0 } of cells.values()) {
    const drawn = (rows[row] ??= []);
    drawn[column] = `${'›'.repeat(indent)}${text.replaceAll('\u3000', '·')}`;
  }
  return rows.slice(from).map((row) => row.join('|'));
}
