import { contains, type Area } from '../../snapshot/area';
import { blankCell } from './blank-cell';
import { cutConditionalFormats } from '../conditional-formats/cut-conditional-formats';
import { restyleTo } from '../styles/restyle';
import { setCells, type CellChange } from './set-cells';
import { unmergeCells } from '../structure/merge-cells';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';

/** Empties the cells of an area; their formats stay. @throws WorkbookError `array-part` */
export function clearContents(workbook: Workbook, sheet: Sheet, area: Area): void {
  const changes: CellChange[] = [];
  for (const [row, { cells }] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, { value, formula, style }] of cells) {
      const place = { row, column };
      if ((value === null && formula === null) || !contains(area, place)) continue;
      changes.push({ place, cell: blankCell(workbook, style) });
    }
  }
  setCells(workbook, sheet, changes);
}

/** Takes all formats off an area, merged areas and conditional formats among them; contents stay. */
export function clearFormats(workbook: Workbook, sheet: Sheet, area: Area): void {
  unmergeCells(workbook, sheet, area);
  cutConditionalFormats(workbook, sheet, [area]);
  restyleTo(workbook, sheet, area, 0);
}
