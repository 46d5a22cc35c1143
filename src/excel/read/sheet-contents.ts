import { WorkspaceError } from '../../session/workspace';
import type { Area } from '../../snapshot/area';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import { cellsOf, loadBlock, type AddressedCell } from './cells';
import { loadNames } from './names';
import { loadLook, withLook, type SheetLook } from './sheet-look';
import { shownCells } from './shown-cells';
import { visibilityOf } from '../office/visibility';

/** All of a sheet that a snapshot tells, merged areas apart: they come otherwise. */
export interface ContentsRequest {
  readonly used: Excel.Range;
  readonly look: SheetLook;
  readonly names: Excel.NamedItemCollection;
}

/**
 * Asks for the contents; cells are sought among values only, so that formats far below the form cost nothing.
 * @param isProtected whether it matters which cells are locked
 */
export function requestContents(sheet: Excel.Worksheet, isProtected: boolean): ContentsRequest {
  return {
    used: loadBlock(sheet.getUsedRangeOrNullObject(true)),
    look: loadLook(sheet, isProtected),
    names: loadNames(sheet.names),
  };
}

/** Whether the answer is there: above five million cells Excel may give null in place of the values. */
export function isAnswered({ used }: Pick<ContentsRequest, 'used'>): boolean {
  return used.isNullObject || Array.isArray(used.values);
}

/** Every cell with content, those that a merged area covers too. */
export function cellsIn({ used }: ContentsRequest): readonly AddressedCell[] {
  if (!isAnswered({ used })) throw new WorkspaceError('too-large');
  return used.isNullObject ? [] : cellsOf(used);
}

/**
 * The sheet as it is.
 * @param sheet name, visibility and protection loaded
 */
export function sheetWith(
  sheet: Excel.Worksheet,
  request: ContentsRequest,
  merges: readonly Area[],
): SheetSnapshot {
  return { ...propertiesOf(sheet), ...contentsOf(request, merges) };
}

/** What the sheet holds. */
export function contentsOf(
  request: ContentsRequest,
  merges: readonly Area[],
): Pick<SheetSnapshot, 'cells' | 'hidden' | 'locked' | 'merges'> {
  return { ...withLook(shownCells(cellsIn(request), merges), merges, request.look), merges };
}

/** What the list of the sheets tells of each. */
export function propertiesOf(
  sheet: Excel.Worksheet,
): Pick<SheetSnapshot, 'name' | 'visibility' | 'protected'> {
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    protected: sheet.protection.protected,
  };
}
