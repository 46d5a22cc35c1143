import type { Area } from '../../snapshot/area';
import { commonAreas, cutAreas } from '../../snapshot/cut-area';
import { changeConditionalFormat } from '../conditional-formats/change-conditional-format';
import type { Workbook } from '../workbook';
import type { CellBlock } from './copy-cells';

/**
 * Conditional formats that cover the source cover the target alike, as after Excel's copying of formats; a rule that
 * does so already stays as it is. Rules of the opened file are left alone: one with other cells would have to be written
 * anew, with less than the file says of it.
 */
export function copyRules(workbook: Workbook, source: CellBlock, target: CellBlock): void {
  const { sheet, area } = target;
  if (source.sheet !== sheet) return;
  const down = area.top - source.area.top;
  const across = area.left - source.area.left;
  for (const rule of sheet.conditionalFormats) {
    if (rule.origin !== null) continue;
    const wanted = commonAreas(rule.areas, [source.area]).map((piece) =>
      moved(piece, down, across),
    );
    if (printed(wanted) === printed(commonAreas(rule.areas, [area]))) continue;
    const areas = [...cutAreas(rule.areas, [area]), ...wanted];
    // The formula reads as written for the first area, so that one has to stay the first.
    if (areas[0]?.top !== rule.areas[0]?.top || areas[0]?.left !== rule.areas[0]?.left) continue;
    changeConditionalFormat(workbook, sheet, rule, { areas });
  }
}

function printed(areas: readonly Area[]): string {
  return areas
    .map(({ top, left, bottom, right }) => [top, left, bottom, right].join())
    .sort()
    .join(' ');
}

function moved({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}
