import { parseSheetArea } from '../../snapshot/address';
import type { CellRef } from '../../snapshot/area';
import { isMarkEdit, type Edit } from '../edit';
import { rowBefore } from '../rows/moved-rows';
import type { Expectations, Write } from '../plan';

/**
 * The sheets that a write reads or changes, other than by marks, as far as they must be there.
 * @param expected what holds then: before the write or after it
 */
export function sheetsOf(
  { edits, expects, yields }: Write,
  expected: Expectations,
): readonly string[] {
  const touched = [expects, yields].flatMap(({ cells, vacant, merges }) =>
    [...cells, ...vacant, ...merges].map(({ sheet }) => sheet),
  );
  const absent = expected.sheets.filter(({ exists }) => !exists).map(({ sheet }) => sheet);
  return [...new Set([...edits.flatMap(sheetOf), ...touched])].filter(
    (sheet) => !absent.includes(sheet),
  );
}

function sheetOf(edit: Edit): readonly string[] {
  if (isMarkEdit(edit) || edit.kind === 'set-setting' || edit.kind === 'set-kept') return [];
  if (edit.kind === 'set-name') return edit.scope === null ? meantBy(edit.after) : [edit.scope];
  return [edit.sheet];
}

/** What several sheets or another workbook's are written as: no name of a sheet holds it. */
const MORE_THAN_A_SHEET = /[[\]:]/;

/** The sheet of this workbook that a name's formula leads to: without it the name would lead nowhere. */
function meantBy(formula: string | null): readonly string[] {
  const sheet = formula === null ? null : parseSheetArea(formula.replace(/^=/, ''))?.sheet;
  return sheet && !MORE_THAN_A_SHEET.test(sheet) ? [sheet] : [];
}

/** A cell that a write changes, as it stands before the first edit. */
export interface TargetCell {
  readonly sheet: string;
  readonly cell: CellRef;
}

/**
 * The cells that the edits write; for one in rows that they insert the cell that its format comes from, since that
 * decides whether it will be locked.
 */
export function targetsOf(edits: readonly Edit[]): readonly TargetCell[] {
  return edits.flatMap((edit, index) => {
    if (edit.kind !== 'set-cells') return [];
    const { sheet } = edit;
    return edit.cells.flatMap(({ cell }) => {
      const row = formatRow(edits.slice(0, index), sheet, cell.row);
      return row === null ? [] : [{ sheet, cell: { row, column: cell.column } }];
    });
  });
}

/** The row that a row had, or took its formats from, before the first edit; null where it took none. */
function formatRow(done: readonly Edit[], sheet: string, row: number): number | null {
  const last = done.at(-1);
  if (!last) return row;
  const earlier = done.slice(0, -1);
  const before = rowBefore([last], sheet, row);
  if (before !== null) return formatRow(earlier, sheet, before);
  const source = last.kind === 'insert-rows' ? last.formatsFrom : null;
  return source === null ? null : formatRow(earlier, sheet, source);
}
