import { contains, type Area, type CellRef } from '../../snapshot/area';
import type { Entry } from '../form';
import { wordsOf, type Grid } from '../outline/grid';
import type { Vocabulary } from '../text/vocabulary';

/** Where labels and their values are looked for, and by which words. */
export interface Search {
  readonly grid: Grid;
  readonly area: Area;
  readonly vocabulary: Vocabulary;
  /** The form's, where its head states one. */
  readonly year: number | null;
}

/** The cell, unless it lies outside of the form or another label stands there. */
export function freeCell({ grid, area, vocabulary }: Search, cell: CellRef): Entry | null {
  if (!contains(area, cell)) return null;
  const entry = grid.entryAt(cell);
  return vocabulary.isLabel(wordsOf(entry)) ? null : entry;
}

/** The cell right of another, or of its merged area; null where the form ends there. */
export function nextCell({ grid, area }: Search, cell: CellRef): Entry | null {
  const place = grid.areaAt(cell);
  const at = { row: cell.row, column: place.right + 1 };
  return contains(area, at) ? grid.entryAt(at) : null;
}
