import type { CellContent, CellEdit, ReversibleEdit } from '../plan/edit';
import { printCell } from '../snapshot/address';
import type { CellRef } from '../snapshot/area';
import { readNameTarget } from '../snapshot/name-target';
import {
  isError,
  type NameSnapshot,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotCell,
} from '../snapshot/snapshot';

/**
 * What the workbook would hold after edits of cells and names; formulas keep what they last gave.
 * @returns null where rows, merged areas or sheets change: that is for the workbook's model to work out
 */
export function snapshotAfter(
  snapshot: Snapshot,
  edits: readonly ReversibleEdit[],
): Snapshot | null {
  let after = snapshot;
  for (const edit of edits) {
    if (edit.kind === 'set-cells') {
      const { sheet, cells } = edit;
      const sheets = after.sheets.map((each) =>
        each.name === sheet ? sheetAfter(each, cells) : each,
      );
      after = { ...after, sheets };
    } else if (edit.kind === 'set-name') {
      const others = after.names.filter(
        ({ name, scope }) => name !== edit.name || scope !== edit.scope,
      );
      after = { ...after, names: [...others, ...nameOf(edit)] };
    } else {
      return null;
    }
  }
  return after;
}

function sheetAfter(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const cells = new Map(sheet.cells);
  for (const { cell, after } of edits) {
    if (after.value === null && after.formula === null) cells.delete(printCell(cell));
    else cells.set(printCell(cell), cellOf(cell, after));
  }
  const inOrder = [...cells].sort(([, a], [, b]) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells: new Map(inOrder) };
}

function cellOf({ row, column }: CellRef, content: CellContent): SnapshotCell {
  const { value, formula, numberFormat } = content;
  const text = isError(value) ? value.error : String(value ?? '');
  return { row, column, value, text, formula, numberFormat };
}

function nameOf({
  name,
  scope,
  after,
}: Extract<ReversibleEdit, { kind: 'set-name' }>): readonly NameSnapshot[] {
  if (after === null) return [];
  return [{ name, scope, visible: true, formula: after, target: readNameTarget(after) }];
}
