import { printArea, printCell } from '../snapshot/address';
import { SHEET_COLUMNS, type Area } from '../snapshot/area';
import { isError } from '../snapshot/snapshot';
import type { CellContent, ReversibleEdit } from './edit';
import type { Plan } from './plan';

/** One line of what a plan will do, as plain data for pane and command line; the texts word its kind. */
export interface PreviewLine {
  readonly kind:
    | 'cell'
    | 'format'
    | 'rows-inserted'
    | 'rows-deleted'
    | 'sheet-inserted'
    | 'sheet-deleted'
    | 'merged'
    | 'parted'
    | 'height'
    | 'name';
  /** Null for what belongs to the whole workbook. */
  readonly sheet: string | null;
  /** The address after the plan's own row edits, or the name of a sheet or of cells. */
  readonly place: string;
  /** As a person reads it; '' for nothing. */
  readonly before: string;
  readonly after: string;
}

/** What the plan changes, in its own order; the add-in's own book-keeping is left out. */
export function previewOf({ edits }: Pick<Plan, 'edits'>): readonly PreviewLine[] {
  return edits.flatMap(linesOf);
}

function linesOf(edit: ReversibleEdit): readonly PreviewLine[] {
  const line = (kind: PreviewLine['kind'], place: string, before = '', after = '') => {
    const sheet = 'sheet' in edit ? edit.sheet : edit.kind === 'set-name' ? edit.scope : null;
    return { kind, sheet, place, before, after };
  };
  switch (edit.kind) {
    case 'set-cells':
      return edit.cells.map(({ cell, before, after }) => {
        const [old, now] = [shown(before), shown(after)];
        return old === now && before.numberFormat !== after.numberFormat
          ? line('format', printCell(cell), before.numberFormat, after.numberFormat)
          : line('cell', printCell(cell), old, now);
      });
    case 'insert-rows':
      return [line('rows-inserted', printArea(rowsArea(edit.at, edit.count)))];
    case 'delete-rows':
      return [line('rows-deleted', printArea(rowsArea(edit.at, edit.count)))];
    case 'insert-sheet':
      return [line('sheet-inserted', edit.sheet)];
    case 'delete-sheet':
      return [line('sheet-deleted', edit.sheet)];
    case 'set-merges':
      return [
        ...edit.part.map((area) => line('parted', printArea(area))),
        ...edit.join.map((area) => line('merged', printArea(area))),
      ];
    case 'set-row-height':
      return [
        line('height', printArea(rowsArea(edit.row, 1)), points(edit.before), points(edit.after)),
      ];
    case 'set-name':
      return [line('name', edit.name, unmarked(edit.before), unmarked(edit.after))];
    case 'set-setting':
    case 'set-kept':
      return [];
  }
}

/** A formula as it is written, a constant as it is stored. */
function shown({ value, formula }: CellContent): string {
  if (formula !== null) return formula;
  if (value === null) return '';
  return isError(value) ? value.error : String(value);
}

function points(height: number | null): string {
  return height === null ? '' : String(height);
}

function unmarked(formula: string | null): string {
  return formula?.replace(/^=/, '') ?? '';
}

function rowsArea(at: number, count: number): Area {
  return { top: at, left: 0, bottom: at + count - 1, right: SHEET_COLUMNS - 1 };
}
