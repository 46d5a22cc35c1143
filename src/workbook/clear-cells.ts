import { contains, intersection, type Area } from '../snapshot/area';
import { cutArea } from '../snapshot/cut-area';
import { changeConditionalFormat } from './conditional-formats/change-conditional-format';
import { deriveStyle } from './derive-style';
import { removeConditionalFormat } from './conditional-formats/remove-conditional-format';
import { restyleTo } from './restyle';
import { setCells, type CellChange } from './set-cells';
import { unmergeCells } from './structure/merge-cells';
import type { Sheet, Workbook } from './workbook';

/** Empties the cells of an area; their formats stay. @throws WorkbookError `array-part` */
export function clearContents(workbook: Workbook, sheet: Sheet, area: Area): void {
  const changes: CellChange[] = [];
  for (const [row, { cells }] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, { value, formula, style }] of cells) {
      const place = { row, column };
      if ((value === null && formula === null) || !contains(area, place)) continue;
      const plain = workbook.styles[style]?.quotePrefix
        ? deriveStyle(workbook, style, { quotePrefix: false })
        : style;
      changes.push({ place, cell: { value: null, formula: null, style: plain } });
    }
  }
  setCells(workbook, sheet, changes);
}

/** Takes all formats off an area, merged areas and conditional formats among them; contents stay. */
export function clearFormats(workbook: Workbook, sheet: Sheet, area: Area): void {
  unmergeCells(workbook, sheet, area);
  for (const rule of sheet.conditionalFormats) {
    const areas = rule.areas.flatMap((each) => cutArea(each, area));
    if (areas.length === 0) removeConditionalFormat(workbook, sheet, rule);
    // Rules of other kinds cannot be written anew, and stay.
    else if (
      (rule.type === 'Custom' || rule.type === 'CellValue') &&
      rule.areas.some((each) => intersection(each, area))
    ) {
      changeConditionalFormat(workbook, sheet, rule, { areas });
    }
  }
  restyleTo(workbook, sheet, area, 0);
}
