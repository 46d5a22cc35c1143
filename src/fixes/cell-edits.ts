import type { CellText } from '../library/placement/placement';
import type { CellEdit, ReversibleEdit } from '../plan/edit';
import { printCell } from '../snapshot/address';
import { isCovered } from '../snapshot/area';
import { sameValue, type SheetSnapshot } from '../snapshot/snapshot';
import type { FixRefusal } from './fix';

/** Numbers in such a cell would read as text, a share or a day. */
const NO_NUMBER = /^@$|%|[ymd年月日]/iu;

/**
 * The edits that make cells hold these contents, those that hold them already left out; or why a cell is not ours to
 * change.
 */
export function cellEdits(
  sheet: SheetSnapshot,
  cells: readonly CellText[],
): readonly CellEdit[] | FixRefusal {
  const edits: CellEdit[] = [];
  for (const { cell, value } of cells) {
    const now = sheet.cells.get(printCell(cell));
    if (now?.formula != null) return 'formula';
    if (isCovered(cell, sheet.merges)) return 'covered';
    const before = {
      value: now?.value ?? null,
      formula: null,
      numberFormat: now?.numberFormat ?? 'General',
    };
    if (sameValue(before.value, value)) continue;
    const misread = typeof value === 'number' && NO_NUMBER.test(before.numberFormat);
    const numberFormat = misread ? 'General' : before.numberFormat;
    const { row, column } = cell;
    edits.push({ cell: { row, column }, before, after: { value, formula: null, numberFormat } });
  }
  return edits;
}

/** The same as one edit of the sheet. */
export function cellWrites(
  sheet: SheetSnapshot,
  cells: readonly CellText[],
): readonly ReversibleEdit[] | FixRefusal {
  const edits = cellEdits(sheet, cells);
  return typeof edits === 'string'
    ? edits
    : [{ kind: 'set-cells', sheet: sheet.name, cells: edits }];
}
