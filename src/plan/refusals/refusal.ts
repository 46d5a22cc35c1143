import { printCell } from '../../snapshot/address';
import type { Allowances } from '../../snapshot/snapshot';
import { isSheetEdit, type CellEdit, type Edit } from '../edit';
import { changesFrom, type Change } from '../expectations/expectations';
import type { Write } from '../plan';
import type { PlanReading } from '../expectations/plan-reading';
import { sheetsOf, targetsOf } from './write-scope';

/** Why a write is not begun, and where the workbook stands in its way. */
export interface Refusal {
  readonly reason:
    | 'sheet-gone'
    | 'changed'
    | 'locked-cell'
    | 'rows-not-insertable'
    | 'structure-protected'
    | 'last-sheet'
    | 'protected';
  readonly places: readonly Change[];
}

/** A plan was not carried out; nothing of it stands in the workbook. */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused';

  constructor(readonly refusal: Refusal) {
    super([refusal.reason, ...refusal.places.map(({ place }) => place)].join(' '));
  }
}

/** Null when the write may begin. Whatever it says, nothing was written yet. */
export function refusalOf(write: Write, reading: PlanReading): Refusal | null {
  if (sheetsOf(write, write.expects).some((name) => !reading.sheets.has(name))) {
    return { reason: 'sheet-gone', places: [] };
  }
  const changes = changesFrom(write.expects, reading);
  if (changes.length > 0) return { reason: 'changed', places: changes };
  const reason = write.edits.map((edit) => forbidden(edit, reading)).find((each) => each !== null);
  if (reason) return { reason, places: [] };
  const locked = lockedCells(write, reading);
  return locked.length > 0 ? { reason: 'locked-cell', places: locked } : null;
}

function lockedCells({ edits }: Write, { sheets }: PlanReading): readonly Change[] {
  return targetsOf(edits)
    .map(({ sheet, cell }): Change => ({ kind: 'cell', sheet, place: printCell(cell) }))
    .filter(({ sheet, place }) => {
      const { protection, locked } = sheets.get(sheet ?? '') ?? {};
      return protection && locked?.has(place);
    });
}

/** What protection forbids: rows must be allowed to come and to go, since a failed write takes them back. */
function forbidden(
  edit: Edit,
  { sheets, structureProtected, visible }: PlanReading,
): Refusal['reason'] | null {
  if (isSheetEdit(edit) && structureProtected) return 'structure-protected';
  if (edit.kind === 'delete-sheet') return isLast(edit.sheet, visible) ? 'last-sheet' : null;
  if (!('sheet' in edit)) return null;
  const protection = sheets.get(edit.sheet)?.protection;
  return protection ? forbiddenBy(protection, edit) : null;
}

/** What the protection of its own sheet says to an edit, locked cells apart; null where it lets it be. */
export function forbiddenBy(allows: Allowances, edit: Edit): Refusal['reason'] | null {
  switch (edit.kind) {
    case 'insert-rows':
    case 'delete-rows':
      return allows.insertRows && allows.deleteRows ? null : 'rows-not-insertable';
    case 'set-cells':
      return !allows.formatCells && edit.cells.some(changesFormat) ? 'protected' : null;
    case 'set-merges':
      return 'protected';
    case 'set-row-height':
      return allows.formatRows ? null : 'protected';
    case 'insert-sheet':
    case 'delete-sheet':
    case 'set-name':
    case 'set-setting':
    case 'set-kept':
    case 'set-marks':
    case 'clear-marks':
      return null;
  }
}

/** Excel deletes no sheet that leaves none to be seen. */
function isLast(sheet: string, visible: readonly string[]): boolean {
  return visible.every((name) => name.toLowerCase() === sheet.toLowerCase());
}

function changesFormat({ before, after }: CellEdit): boolean {
  return before.numberFormat !== after.numberFormat;
}
