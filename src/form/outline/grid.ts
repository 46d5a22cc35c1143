import { headOf, union, areaOf, type Area, type CellRef } from '../../snapshot/area';
import { printCell } from '../../snapshot/address';
import { type HiddenLines, type SheetSnapshot, isBlank } from '../../snapshot/snapshot';
import type { Decision } from '../decisions/decision';
import type { Entry } from '../form';

/** Wider merged areas are formatting of whole rows, not part of a form. */
const WIDEST_MERGE = 256;

/** A sheet as a form is read from it: every place of a merged area answers with the area's value. */
export interface Grid {
  readonly sheet: string;
  /** Everything that holds content, merged areas included; null for an empty sheet. */
  readonly used: Area | null;
  /** Rows and columns that a person cannot see: they are read all the same. */
  readonly hidden: HiddenLines;
  /** What the user decided about the form that is read. */
  readonly decisions: readonly Decision[];
  /** The cell, or the top left cell of the merged area over it; blank ones have the value null. */
  entryAt(cell: CellRef): Entry;
  /** The merged area over the cell, or the cell alone. */
  areaAt(cell: CellRef): Area;
  /** Rows of the area in which content starts, downwards: blank rows are passed over, however many. */
  rowsIn(area: Pick<Area, 'top' | 'bottom'>): readonly number[];
  /** Cells with content that start in the row, left to right. */
  startingIn(row: number): readonly Entry[];
}

/** A cell with nothing in it. */
export function blankEntry(cell: CellRef): Entry {
  return { ...cell, value: null, text: '', formula: null, numberFormat: 'General' };
}

/** What the cell says, for looking up words; numbers and errors say nothing. */
export function wordsOf(entry: Entry): string {
  return typeof entry.value === 'string' ? entry.value : '';
}

export function isBlankEntry(entry: Entry): boolean {
  return isBlank(entry.value);
}

/** Indexes the sheet once, so that looking up is quick afterwards. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const rows = entriesByRow(sheet);
  const merges = sheet.merges.filter(({ left, right }) => right - left < WIDEST_MERGE);
  const used = usedArea(rows, merges);
  const filledRows = [...rows.keys()].sort((a, b) => a - b);
  const mergesByRow = indexMerges(merges, used);

  function areaAt(cell: CellRef): Area {
    const found = mergesByRow
      .get(cell.row)
      ?.find(({ left, right }) => left <= cell.column && cell.column <= right);
    return found ?? areaOf(cell);
  }

  return {
    sheet: sheet.name,
    used,
    hidden: sheet.hidden ?? { rows: [], columns: [] },
    decisions: [],
    areaAt,
    entryAt(cell) {
      const head = headOf(areaAt(cell));
      const address = printCell(head);
      const room = sheet.rooms?.get(address);
      return sheet.cells.get(address) ?? { ...blankEntry(head), ...(room && { room }) };
    },
    rowsIn: ({ top, bottom }) =>
      filledRows.slice(firstFrom(filledRows, top), firstFrom(filledRows, bottom + 1)),
    startingIn: (row) => rows.get(row) ?? [],
  };
}

/** The place of the first of the sorted rows that is not above the given one: sheets may be long. */
function firstFrom(rows: readonly number[], from: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function entriesByRow(sheet: SheetSnapshot): ReadonlyMap<number, readonly Entry[]> {
  const rows = new Map<number, Entry[]>();
  for (const cell of sheet.cells.values()) {
    if (isBlank(cell.value)) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return rows;
}

function usedArea(
  rows: ReadonlyMap<number, readonly Entry[]>,
  merges: readonly Area[],
): Area | null {
  let used: Area | null = null;
  for (const row of rows.values()) {
    for (const cell of row) used = used ? union(used, areaOf(cell)) : areaOf(cell);
  }
  if (!used) return null;
  const { top, bottom, left, right } = used;
  const touching = merges.filter(
    (area) => area.top >= top && area.top <= bottom && area.left >= left && area.left <= right + 1,
  );
  return touching.reduce((all, area) => union(all, { ...area, bottom: area.top }), used);
}

function indexMerges(merges: readonly Area[], used: Area | null): ReadonlyMap<number, Area[]> {
  const rows = new Map<number, Area[]>();
  if (!used) return rows;
  for (const area of merges) {
    const bottom = Math.min(area.bottom, used.bottom + 1);
    for (let row = Math.max(area.top, used.top); row <= bottom; row++) {
      const list = rows.get(row);
      if (list) list.push(area);
      else rows.set(row, [area]);
    }
  }
  return rows;
}
