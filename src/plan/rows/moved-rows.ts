import type { Area } from '../../snapshot/area';
import { isRowEdit, type Edit, type RowEdit } from '../edit';

/** Where a row stands after the edits; null when it was deleted. */
export function rowAfter(edits: readonly Edit[], sheet: string, row: number): number | null {
  let place: number | null = row;
  for (const edit of edits) {
    if (place !== null && isRowEdit(edit) && edit.sheet === sheet) place = moved(edit, place);
  }
  return place;
}

/** Where a row stood before the edits; null for one that they inserted. */
export function rowBefore(edits: readonly Edit[], sheet: string, row: number): number | null {
  let place: number | null = row;
  for (const edit of [...edits].reverse()) {
    if (place !== null && isRowEdit(edit) && edit.sheet === sheet) {
      place = moved(opposite(edit), place);
    }
  }
  return place;
}

/**
 * Where an area stands after a row edit on its sheet, as Excel moves merged areas and references: rows inserted
 * strictly inside extend it, rows deleted from it shorten it. Null when nothing of it is left.
 */
export function areaAfter(edit: RowEdit, area: Area): Area | null {
  const { at, count } = edit;
  if (edit.kind === 'insert-rows') {
    const shift = (row: number) => (row >= at ? row + count : row);
    return { ...area, top: shift(area.top), bottom: shift(area.bottom) };
  }
  const end = at + count;
  const top = area.top < at ? area.top : Math.max(area.top - count, at);
  const bottom = area.bottom < at ? area.bottom : Math.max(area.bottom, end - 1) - count;
  return top <= bottom ? { ...area, top, bottom } : null;
}

function moved(edit: RowEdit, row: number): number | null {
  if (row < edit.at) return row;
  if (edit.kind === 'insert-rows') return row + edit.count;
  return row < edit.at + edit.count ? null : row - edit.count;
}

function opposite(edit: RowEdit): RowEdit {
  return { ...edit, kind: edit.kind === 'insert-rows' ? 'delete-rows' : 'insert-rows' };
}
