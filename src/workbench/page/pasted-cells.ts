export interface PastedCell {
  /** Rows below and columns beside the first cell. */
  readonly down: number;
  readonly across: number;
  readonly input: string;
}

/** A cell, in quotes where it holds a tab or a line break, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;

/**
 * The cells of a text from the clipboard: tabs between columns, line breaks between rows, as
 * spreadsheets write it. Empty cells are left out: those that a merged cell covers come as empty
 * ones, and would wipe what stands beside the place.
 */
export function pastedCells(text: string): readonly PastedCell[] {
  const cells: PastedCell[] = [];
  let down = 0;
  let across = 0;
  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    const input = quoted?.replaceAll('""', '"') ?? plain;
    if (input !== '') cells.push({ down, across, input });
    if (end === '') break;
    if (end === '\t') across += 1;
    else [down, across] = [down + 1, 0];
  }
  return cells;
}
