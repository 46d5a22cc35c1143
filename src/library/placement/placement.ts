import type { Area, CellRef } from '../../snapshot/area';

/** What the columns of a table's rows are for, in the order in which they are written. */
export const ROW_ROLES = [
  // Only where each row is to state its classes: in a table that has headings for them and no label yet.
  'level1',
  'level2',
  'name',
  'operator',
  'value',
  'unit',
  'cycle',
  'weight',
  'content',
  'amount',
  'expectation',
] as const;

export type RowRole = (typeof ROW_ROLES)[number];

/** An indicator to be put into a form; the value as a reader would write it, '' to leave it open. */
export interface IndicatorChoice {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly annual: string;
  /** What else the row is to hold, as far as the table has columns for it. */
  readonly beside?: RowTexts;
}

/** In which columns a row of a table has what; it may lack all but the name, which may share its column with the value. */
export type RowColumns = Readonly<Partial<Record<RowRole, number>>> & {
  readonly name: number;
  /** Further columns that get the value: one a region. */
  readonly regions?: readonly number[];
};

/** Where a form has a column of values for each region: whether each gets the value, or only the one that is read. */
export type RegionFilling = 'each' | 'one';

export type RowTexts = Readonly<Partial<Record<RowRole, string | number>>>;

/** New rows. Both row numbers are those of the sheet as it is now. */
export interface Insertion {
  /** The row ahead of which they go. */
  readonly at: number;
  readonly count: number;
  readonly formatsFrom: number;
}

/** A cell and what it is to hold; null clears it. */
export interface CellText {
  readonly cell: CellRef;
  readonly value: string | number | null;
}

export interface RepointedName {
  readonly name: string;
  readonly scope: string | null;
  /** Its formula as the insertions leave it, and as it is to be; both with a leading `=`. */
  readonly moved: string;
  readonly whole: string;
}

export interface RewrittenFormula {
  readonly cell: CellRef;
  /** What the insertions make of it, null for a new one, and what it is to be. */
  readonly moved: string | null;
  readonly whole: string;
}

/** Where a chosen indicator comes to stand. */
export interface PlacedIndicator {
  readonly choice: IndicatorChoice;
  /** The printed row that it fills, as the sheet is now; null for a new row. */
  readonly fills: number | null;
  readonly columns: RowColumns;
  readonly name: CellRef;
  readonly value: CellRef;
  /** All cells that get the value, from left to right. */
  readonly values: readonly CellRef[];
}

/** The height that a row is to have, in points. */
export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

/** Where rows for indicators go and what belongs to it. Pure data. */
export type Placement =
  | {
      readonly kind: 'placed';
      readonly sheet: string;
      /** From top to bottom. Of several ahead of one row the first stands uppermost. */
      readonly insertions: readonly Insertion[];
      /** From here on everything is in coordinates after all insertions. */
      readonly indicators: readonly PlacedIndicator[];
      /** What found no row, since the sheet is protected and takes no new ones. */
      readonly unplaced: readonly IndicatorChoice[];
      readonly cells: readonly CellText[];
      /** Merged areas as the insertions leave them, to be taken apart, then those to be made. */
      readonly part: readonly Area[];
      readonly join: readonly Area[];
      /** New rows that are to be taller than the row above. */
      readonly heights: readonly RowHeight[];
      readonly names: readonly RepointedName[];
      readonly formulas: readonly RewrittenFormula[];
    }
  | { readonly kind: 'refused'; readonly reason: PlacementRefusal };

export type PlacementRefusal =
  /** The table lists several projects, and it was not said for which one the indicators are. */
  | 'several-projects'
  /** The form has no table of indicators, or none with a row to go by. */
  | 'no-table'
  /** Rows would have to be inserted, and the sheet is protected. */
  | 'protected'
  /** A cell to be written is covered by a merged area, or would be. */
  | 'covered';

/** Where a row that is there now stands after the insertions. */
export function rowAfter(insertions: readonly Insertion[], row: number): number {
  return insertions.reduce((place, { at, count }) => (at <= row ? place + count : place), row);
}

/** Where an area stands after the insertions: rows strictly inside extend it, as in Excel. */
export function areaAfter(insertions: readonly Insertion[], area: Area): Area {
  const { top, bottom } = area;
  return { ...area, top: rowAfter(insertions, top), bottom: rowAfter(insertions, bottom) };
}
