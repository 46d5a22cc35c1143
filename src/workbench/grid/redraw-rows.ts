import { ICommandService, type Injector } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../snapshot/area';
import { unhiddenRowHeight } from '../../workbook/layout/row-height';
import type { Workbook } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import { pointsToPixels } from './geometry';
import { gridRange } from './range';
import { gridSheetId } from './sheet-data';

/** What the grid showed of a sheet when it was drawn last. */
export interface DrawnRows {
  readonly area: Area;
  readonly merges: readonly Area[];
}

/** Draws heights and merged areas of a sheet anew, after rows were inserted, deleted or sized. Its cells are drawn apart. */
export function redrawRows(
  injector: Injector,
  unitId: string,
  workbook: Workbook,
  sheet: Sheet,
  before: DrawnRows,
  now: DrawnRows,
): void {
  const commands = injector.get(ICommandService);
  const place = { unitId, subUnitId: gridSheetId(sheet) };
  const rowCount = Math.max(before.area.bottom, now.area.bottom) + 1;
  const rows = { ...now.area, bottom: rowCount - 1 };
  const rowHeight = Object.fromEntries(
    Array.from({ length: rowCount }, (_, row) => [
      row,
      pointsToPixels(unhiddenRowHeight(workbook, sheet, row)),
    ]),
  );
  commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, {
    ...place,
    ranges: before.merges.map(gridRange),
  });
  commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...place, rowCount });
  commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, {
    ...place,
    ranges: [gridRange(rows)],
    rowHeight,
  });
  commands.syncExecuteCommand(AddWorksheetMergeMutation.id, {
    ...place,
    ranges: now.merges.map(gridRange),
  });
}
