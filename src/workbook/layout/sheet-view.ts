import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';

/** Rows and columns that stay in sight; 0 of one kind where only the other does. */
export interface FrozenPanes {
  /** The first row and column in sight, from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is shown on the screen. */
export interface SheetView {
  /** `#RRGGBB`; null for the automatic one. */
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly frozen: FrozenPanes | null;
}

export const DEFAULT_SHEET_VIEW: SheetView = {
  tabColor: null,
  showGridlines: true,
  showHeadings: true,
  frozen: null,
};

export function changeSheetView(
  workbook: Workbook,
  sheet: Sheet,
  change: Partial<SheetView>,
): void {
  sheet.view = { ...sheet.view, ...change };
  notify(workbook, { kind: 'view', sheet });
}
