import { intersection, type Area } from '../../snapshot/area';
import { changeConditionalFormat } from '../change-conditional-format';
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
    const wanted = common(rule.areas, source.area).map((piece) => moved(piece, down, across));
    if (printed(wanted) === printed(common(rule.areas, area))) continue;
    const areas = [...rule.areas.flatMap((each) => without(each, area)), ...wanted];
    // The formula reads as written for the first area, so that one has to stay the first.
    if (areas[0]?.top !== rule.areas[0]?.top || areas[0]?.left !== rule.areas[0]?.left) continue;
    changeConditionalFormat(workbook, sheet, rule, { areas });
  }
}

function common(areas: readonly Area[], area: Area): Area[] {
  return areas.flatMap((each) => intersection(each, area) ?? []);
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

/** What is left of an area when another is cut out of it: at most four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
    { ...area, top: cut.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
