import type { Area, CellRef } from '../snapshot/area';
import type { Visibility } from '../snapshot/snapshot';
import type { Cell } from './cells/cell';
import type { CommentEvent } from './comments/comment';
import type { CellShift, RowChange } from './structure/row-change';
import type { Rows } from './structure/set-row-height';

import type { Selection, Workbook } from './workbook';
import type { Sheet } from './sheet';
/** What a cell held before it was written; undefined where no cell was. */
export interface PreviousCell {
  readonly place: CellRef;
  readonly cell: Cell | undefined;
}

/** What listeners hear of: who watches a workbook draws it or raises Excel's events. */
export type WorkbookChange =
  /** Contents were written, to the value that they had or to another. */
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly previous: readonly PreviousCell[];
    }
  /** Cells look otherwise; what they hold stayed. */
  | { readonly kind: 'formats'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'calculated'; readonly sheet: Sheet; readonly area: Area }
  /** A rule came, went or is another; `areas` are its cells before and after. */
  | {
      readonly kind: 'conditional-formats';
      readonly sheet: Sheet;
      readonly areas: readonly Area[];
    }
  | { readonly kind: 'data-validations'; readonly sheet: Sheet }
  | {
      readonly kind: 'comments';
      readonly sheet: Sheet;
      readonly event: CommentEvent;
      /** Ids of the comment, and of the replies that it is about. */
      readonly comment: string;
      readonly replies: readonly string[];
    }
  /** Margins, page breaks and the like. */
  | { readonly kind: 'page-layout'; readonly sheet: Sheet }
  /** One of the texts that add-ins keep with the sheet. */
  | { readonly kind: 'property'; readonly sheet: Sheet }
  /** Frozen panes, gridlines, the colour of the tab. */
  | { readonly kind: 'view'; readonly sheet: Sheet }
  /** The sheet is protected now, or no longer. */
  | { readonly kind: 'protection'; readonly sheet: Sheet }
  /** Rows were inserted or deleted; all that refers to them has moved. */
  | { readonly kind: 'rows'; readonly sheet: Sheet; readonly change: RowChange }
  /** Whole columns, or some cells only, came or went; those beyond, and all that refers to them, have moved. */
  | { readonly kind: 'cells-shifted'; readonly sheet: Sheet; readonly change: CellShift }
  | { readonly kind: 'merges'; readonly sheet: Sheet }
  | { readonly kind: 'row-heights'; readonly sheet: Sheet; readonly rows: Rows }
  | {
      readonly kind: 'rows-hidden';
      readonly sheet: Sheet;
      readonly rows: Rows;
      readonly hidden: boolean;
    }
  /** The sheet stands in the workbook already. */
  | { readonly kind: 'sheet-added'; readonly sheet: Sheet }
  /** The sheet is gone; `position` is where it stood. */
  | { readonly kind: 'sheet-deleted'; readonly sheet: Sheet; readonly position: number }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string }
  | {
      readonly kind: 'sheet-moved';
      readonly sheet: Sheet;
      readonly before: number;
      readonly position: number;
    }
  | {
      readonly kind: 'sheet-visibility';
      readonly sheet: Sheet;
      readonly before: Visibility;
    }
  /** Widths of columns, hidden ones, and the styles of cells that are not there. */
  | { readonly kind: 'columns'; readonly sheet: Sheet }
  | { readonly kind: 'custom-xml' }
  | { readonly kind: 'document-properties' }
  | { readonly kind: 'names' }
  | { readonly kind: 'selection'; readonly selection: Selection };

export function notify(workbook: Workbook, change: WorkbookChange): void {
  for (const listener of workbook.listeners) listener(change);
}
