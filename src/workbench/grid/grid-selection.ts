import type { FUniver } from '@univerjs/core/facade';
import type { Area } from '../../snapshot/area';
import { areaOfRange } from './range';

export interface GridSelection {
  /** The grid's id of the sheet. */
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** What the grid shows as selected at this moment; null before a workbook is drawn. */
export function gridSelection(api: FUniver): GridSelection | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return null;
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  return {
    sheetId: sheet.getSheetId(),
    areas: ranges.map((range) =>
      areaOfRange(range.getRange(), sheet.getMaxRows(), sheet.getMaxColumns()),
    ),
  };
}
