import type { Area, CellRef } from '../../snapshot/area';
import type { Allowances } from '../../snapshot/snapshot';
import type { CellContent } from '../edit';

export interface ReadCell extends CellRef, CellContent {}

/** With its leading `=`. */
export interface ReadFormula extends CellRef {
  readonly formula: string;
}

export interface SheetReading {
  /** By address. Blank cells stand here only where they were asked for. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Every formula of the sheet, where rows of it are to go. */
  readonly formulas: readonly ReadFormula[];
  readonly merges: readonly Area[];
  /** Null where the sheet is not protected. */
  readonly protection: Allowances | null;
  /** Addresses of the locked ones among the cells that a write is going to change. */
  readonly locked: ReadonlySet<string>;
}

export interface ReadName {
  readonly name: string;
  readonly scope: string | null;
  /** With a leading `=`. */
  readonly formula: string;
}

/** What has to be known of a workbook before and after a write. */
export interface PlanReading {
  /** Those among the sheets in question that there are, spelled as they were asked for. */
  readonly existing: ReadonlySet<string>;
  /** Whether sheets may neither come nor go. */
  readonly structureProtected: boolean;
  /** The names of the sheets that can be seen; none where no sheet is to come or go. */
  readonly visible: readonly string[];
  /** By name: those whose contents were read. */
  readonly sheets: ReadonlyMap<string, SheetReading>;
  readonly names: readonly ReadName[];
}
