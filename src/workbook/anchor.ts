import type { Area } from '../snapshot/area';

/** What every anchor has. */
interface Anchored {
  /** The id of the sheet in whose parts of the file it stands; -1 for those of the workbook. */
  readonly home: number;
  /** Its place among the anchors of that sheet's parts, by which a save finds it again. */
  readonly origin: number;
  /** The id of the sheet whose cells it refers to, and that its formulas mean where they name none. */
  readonly sheet: number;
}

/** Something that belongs to cells: a note, a link, a table, a protected range. */
export interface CellsAnchor extends Anchored {
  readonly kind: 'cells';
  readonly areas: readonly Area[];
  /** Without a leading `=`. */
  readonly formulas: readonly string[];
  /** The formulas read as written for the top left cell of the first area, as those of conditional formats do. */
  readonly relative: boolean;
  /** Without all of any of these it cannot be: the heading of a table. */
  readonly essential: readonly Area[];
  /** What Excel does when its cells, or essential ones, are deleted. */
  readonly loss: 'removed' | 'refused';
}

/** The edge of a drawing: so many units below the top of a row. */
export interface Edge {
  readonly row: number;
  readonly offset: number;
}

/** A drawing that hangs on cells. */
export interface ObjectAnchor extends Anchored {
  readonly kind: 'object';
  readonly from: Edge;
  /** Null where it has a size of its own. */
  readonly to: Edge | null;
  /** It grows and shrinks with the rows that it covers. */
  readonly sizes: boolean;
}

/** Formulas that belong to no cell: those of a chart, of a form control. */
export interface FormulasAnchor extends Anchored {
  readonly kind: 'formulas';
  readonly formulas: readonly string[];
}

/** Something that this product cannot move, and that must not be left behind: a pivot table, a part that it does not know. */
export interface FixedAnchor extends Anchored {
  readonly kind: 'fixed';
  /** Null for anywhere on the sheet. */
  readonly area: Area | null;
  /** What it is, for the message. */
  readonly what: string;
}

/** Something of a file that refers to cells and that the model knows nothing else of. */
export type Anchor = CellsAnchor | ObjectAnchor | FormulasAnchor | FixedAnchor;
