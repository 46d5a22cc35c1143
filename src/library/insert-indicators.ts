import type { CellContent, CellEdit, ReversibleEdit } from '../plan/edit';
import { makePlan } from '../plan/make-plan';
import type { Plan } from '../plan/plan';
import type { PlanTitle } from '../plan/title';
import { printCell } from '../snapshot/address';
import type { CellRef } from '../snapshot/area';
import type { SheetSnapshot, Snapshot } from '../snapshot/snapshot';
import { insertionEdits } from './placement/insertion-edits';
import type { CellText, Insertion, Placement } from './placement/placement';

type Placed = Extract<Placement, { kind: 'placed' }>;

/** Numbers in such a cell would read as a share or a day. */
const NO_COUNT = /%|[ymd年月日]/iu;

/**
 * The plan that carries a placement out on the workbook of the snapshot that it was made from.
 * @param title where it is more than indicators inserted
 * @param grown rows that are there already and become taller
 */
export function planInsertion(
  placement: Placed,
  snapshot: Snapshot,
  title?: PlanTitle,
  grown: readonly ReversibleEdit[] = [],
): Plan {
  const { sheet, insertions, part, join, heights, names, indicators } = placement;
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  const cells = found ? cellEdits(placement, found) : [];
  const edits: readonly ReversibleEdit[] = [
    ...insertionEdits(sheet, insertions),
    ...(cells.length > 0 ? [{ kind: 'set-cells', sheet, cells } as const] : []),
    ...(part.length + join.length > 0 ? [{ kind: 'set-merges', sheet, part, join } as const] : []),
    ...heights.map(({ row, height }): ReversibleEdit => ({
      kind: 'set-row-height',
      sheet,
      row,
      before: null,
      after: height,
    })),
    ...grown,
    ...names.map(({ name, scope, moved, whole }): ReversibleEdit => ({
      kind: 'set-name',
      name,
      scope,
      before: moved,
      after: whole,
    })),
  ];
  const inserted: PlanTitle = {
    key: 'insert-indicators',
    data: { count: String(indicators.length) },
  };
  return makePlan(title ?? inserted, edits, snapshot);
}

function cellEdits({ insertions, cells, formulas }: Placed, sheet: SheetSnapshot): CellEdit[] {
  return [
    ...cells.map(({ cell, value }) => {
      const before = contentAt(sheet, insertions, cell);
      return { cell, before, after: contentWith(before, value) };
    }),
    ...formulas.map(({ cell, moved, whole }) => {
      const before = { ...contentAt(sheet, insertions, cell), formula: moved };
      return { cell, before, after: { ...before, formula: whole } };
    }),
  ];
}

/** What a cell holds once the rows are there: a new one nothing, in the number format of the row it goes by. */
function contentAt(
  sheet: SheetSnapshot,
  insertions: readonly Insertion[],
  cell: CellRef,
): CellContent {
  const now = placeNow(insertions, cell.row);
  const found = sheet.cells.get(printCell({ row: now.row, column: cell.column }));
  const numberFormat = found?.numberFormat ?? 'General';
  return found && !now.isNew
    ? { value: found.value, formula: found.formula, numberFormat }
    : { value: null, formula: null, numberFormat };
}

/** The row as it is now, or the one that a new row takes its formats from. */
export function placeNow(
  insertions: readonly Insertion[],
  row: number,
): { readonly row: number; readonly isNew: boolean } {
  let inserted = 0;
  for (const { at, count, formatsFrom } of insertions) {
    if (row < at + inserted) break;
    if (row < at + inserted + count) return { row: formatsFrom, isNew: true };
    inserted += count;
  }
  return { row: row - inserted, isNew: false };
}

function contentWith({ numberFormat }: CellContent, value: CellText['value']): CellContent {
  const misread = typeof value === 'number' && NO_COUNT.test(numberFormat);
  return { value, formula: null, numberFormat: misread ? 'General' : numberFormat };
}
