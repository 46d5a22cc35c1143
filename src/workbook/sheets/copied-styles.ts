import { deriveStyle } from '../styles/derive-style';
import { DEFAULT_STYLE } from '../styles/style';
import type { Workbook } from '../workbook';
import type { Row, Sheet } from '../sheet';

/** Gives a style of one workbook the index of the same look in another. */
export function styleImport(from: Workbook, to: Workbook): (style: number) => number {
  if (from === to) return (style) => style;
  const known = new Map<number, number>();
  return (style) => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const index = deriveStyle(to, 0, from.styles[style] ?? DEFAULT_STYLE);
    known.set(style, index);
    return index;
  };
}

export function copyRow(row: Row, importStyle: (style: number) => number): Row {
  const cells: Row['cells'] = new Map();
  for (const [column, cell] of row.cells) {
    cells.set(column, { ...cell, style: importStyle(cell.style) });
  }
  return { ...row, cells, style: row.style === null ? null : importStyle(row.style) };
}

export function copyColumns(
  { columns }: Sheet,
  importStyle: (style: number) => number,
): Sheet['columns'] {
  return columns.map((run) => ({ ...run, style: importStyle(run.style) }));
}
