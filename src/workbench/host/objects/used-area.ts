import { areaOf, contains, intersection, union, type Area } from '../../../snapshot/area';
import type { Sheet } from '../../../workbook/sheet';

/**
 * The smallest area that holds everything used of a sheet, or of a part of it; null when there
 * is nothing.
 * @param valuesOnly leaves out cells that are merely formatted, or merged
 */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      const place = { row, column };
      const counts =
        cell.value !== null || cell.formula !== null || (!valuesOnly && cell.style !== 0);
      if (!counts || !contains(within, place)) continue;
      used = used ? union(used, areaOf(place)) : areaOf(place);
    }
  }
  for (const merge of valuesOnly ? [] : sheet.merges) {
    const part = intersection(merge, within);
    if (part) used = used ? union(used, part) : part;
  }
  return used;
}
