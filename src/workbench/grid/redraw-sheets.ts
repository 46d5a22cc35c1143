import {
  BooleanNumber,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type Injector,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbookChange } from '../../workbook/workbook-change';
import type { Gate } from './read-only';
import { gridSheet, gridSheetId } from './sheet-data';

/** A command of the grid and what it is carried out with. */
interface GridMutation {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Shows sheets that come, go, move or are called or hidden otherwise, at once: what is selected next may be on them.
 * @returns a function that ends it
 */
export function redrawSheets(
  workbook: Workbook,
  unitId: string,
  injector: Injector,
  gate: Gate,
): () => void {
  const commands = injector.get(ICommandService);
  const listen = (change: WorkbookChange): void => {
    const mutation = mutationOf(workbook, change);
    if (!mutation) return;
    gate.draw(() => {
      commands.syncExecuteCommand(mutation.id, { unitId, ...mutation.params });
    });
  };
  workbook.listeners.add(listen);
  return () => {
    workbook.listeners.delete(listen);
  };
}

/** Null for a change that is not one of sheets. */
function mutationOf(workbook: Workbook, change: WorkbookChange): GridMutation | null {
  if (!isOfSheets(change)) return null;
  const { sheet } = change;
  const subUnitId = gridSheetId(sheet);
  switch (change.kind) {
    case 'sheet-added': {
      const index = workbook.sheets.indexOf(sheet);
      const data = mergeWorksheetSnapshotWithDefault(gridSheet(workbook, sheet));
      return { id: InsertSheetMutation.id, params: { index, sheet: data } };
    }
    case 'sheet-deleted':
      return { id: RemoveSheetMutation.id, params: { subUnitId, subUnitName: sheet.name } };
    case 'sheet-renamed':
      return { id: SetWorksheetNameMutation.id, params: { subUnitId, name: sheet.name } };
    case 'sheet-moved': {
      const { before: fromOrder, position: toOrder } = change;
      return { id: SetWorksheetOrderMutation.id, params: { subUnitId, fromOrder, toOrder } };
    }
    case 'sheet-visibility': {
      const isHidden = sheet.visibility !== 'visible';
      const hidden = isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      return { id: SetWorksheetHideMutation.id, params: { subUnitId, hidden } };
    }
  }
}

type SheetChange = Extract<WorkbookChange, { kind: `sheet-${string}` }>;

/** Whether the list of sheets is another, not what stands on them. */
export function isOfSheets(change: WorkbookChange): change is SheetChange {
  return change.kind.startsWith('sheet-');
}
