import {
  areaOf,
  contains,
  isCovered,
  sameCell,
  union,
  type Area,
  type CellRef,
} from '../../snapshot/area';
import { calculateDependents } from '../calculation/calculate';
import type { Cell } from './cell';
import type { Workbook } from '../workbook';
import { cellAt, type Row, type Sheet } from '../sheet';
import { notify, type PreviousCell } from '../workbook-change';
import { WorkbookError } from '../workbook-error';

export interface CellChange {
  readonly place: CellRef;
  readonly cell: Cell;
}

/**
 * Writes cells and computes what depends on them. Cells that a merged area covers are passed over: they
 * hold nothing in Excel either.
 * @throws WorkbookError `array-part`; then nothing is written
 */
export function setCells(workbook: Workbook, sheet: Sheet, changes: readonly CellChange[]): void {
  const open = changes.filter(({ place }) => !isCovered(place, sheet.merges));
  const [first] = open;
  if (!first) return;
  refuseArrayParts(sheet, open);
  let area = areaOf(first.place);
  const previous: PreviousCell[] = [];
  for (const { place, cell } of open) {
    previous.push({ place, cell: cellAt(sheet, place) });
    rowAt(sheet, place.row).cells.set(place.column, cell);
    area = union(area, areaOf(place));
  }
  notify(workbook, { kind: 'cells', sheet, area, previous });
  calculateDependents(workbook, sheet, area);
}

/** A row that no file has, with the sheet's own height. */
export function newRow(): Row {
  const nothing = { height: null, customHeight: false, hidden: false, style: null };
  return { cells: new Map(), ...nothing, origin: null };
}

/** The row, made where the sheet does not have it yet. */
export function rowAt(sheet: Sheet, index: number): Row {
  const known = sheet.rows.get(index);
  if (known) return known;
  const row = newRow();
  sheet.rows.set(index, row);
  return row;
}

/** An array formula of several cells can only be changed as a whole. */
function refuseArrayParts(sheet: Sheet, changes: readonly CellChange[]): void {
  const written = (place: CellRef) => changes.some((change) => sameCell(change.place, place));
  for (const area of arrayAreas(sheet)) {
    if (!changes.some(({ place }) => contains(area, place))) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (!written({ row, column })) throw new WorkbookError('array-part');
      }
    }
  }
}

function arrayAreas(sheet: Sheet): Area[] {
  const areas: Area[] = [];
  for (const { cells } of sheet.rows.values()) {
    for (const { array } of cells.values()) if (array) areas.push(array);
  }
  return areas;
}
