import { SHEET_COLUMNS, type Area } from '../../snapshot/area';
import type { RowEdit } from '../edit';

export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/**
 * The columns in which inserted rows take the formats of the row that they are to look like. Those in which an area
 * merged over several rows stands are left out: Excel would not paste into a part of it, and it has its look.
 * @param merges those of the sheet after the insertion
 */
export function formatColumns(edit: RowEdit, merges: readonly Area[]): readonly ColumnSpan[] {
  const source = formatSource(edit);
  if (source === null) return [];
  const rows = [source, ...Array.from({ length: edit.count }, (_, i) => edit.at + i)];
  const barriers = merges
    .filter(({ top, bottom }) => top < bottom && rows.some((row) => top <= row && row <= bottom))
    .sort((a, b) => a.left - b.left);
  const spans: ColumnSpan[] = [];
  let left = 0;
  for (const barrier of barriers) {
    if (left < barrier.left) spans.push({ left, right: barrier.left - 1 });
    left = Math.max(left, barrier.right + 1);
  }
  return left < SHEET_COLUMNS ? [...spans, { left, right: SHEET_COLUMNS - 1 }] : spans;
}

/** The row that inserted rows take their formats from, as it is counted after the insertion; null for none. */
export function formatSource({ kind, at, count, formatsFrom }: RowEdit): number | null {
  if (kind === 'delete-rows' || formatsFrom === null) return null;
  return formatsFrom < at ? formatsFrom : formatsFrom + count;
}
