import { areaOf, type Area, type CellRef } from '../../snapshot/area';
import type { SnapshotCell, TextRoom } from '../../snapshot/snapshot';
import { unsetHeight } from '../../snapshot/unset-height';
import type { SheetLook } from './sheet-look';

/**
 * How to tell the room of a text that wraps, or would if it came; null for any other cell, for a text in letters of several sizes, and where
 * a part of it lies beyond what was asked for.
 */
export function textRoom(
  { sheet, rows, columns, cells }: SheetLook,
  merges: readonly Area[],
): (cell: CellRef & Pick<SnapshotCell, 'value'>) => TextRoom | null {
  const merged = new Map(merges.map((area) => [`${area.top},${area.left}`, area]));
  return (cell) => {
    if (typeof cell.value !== 'string' && cell.value !== null) return null;
    const format = cells.value[cell.row]?.[cell.column]?.format;
    // Excel says null for what differs within the cell, which its types do not tell.
    const size: number | null | undefined = format?.font?.size;
    if (format?.wrapText !== true || format.textOrientation !== 0 || size == null) return null;
    const area = merged.get(`${cell.row},${cell.column}`) ?? areaOf(cell);
    const heights = numbers(
      rows.value.slice(area.top, area.bottom + 1),
      (row) => row.format?.rowHeight,
    );
    const widths = numbers(
      columns.value.slice(area.left, area.right + 1),
      (column) => column.format?.columnWidth,
    );
    if (heights.length <= area.bottom - area.top || widths.length <= area.right - area.left)
      return null;
    const width = widths.reduce((sum, each) => sum + each, 0);
    return { size, width, heights, ...unsetHeight(area, heights, sheet.standardHeight) };
  };
}

function numbers<Line>(
  lines: readonly Line[],
  read: (line: Line) => number | undefined,
): readonly number[] {
  return lines.flatMap((line) => read(line) ?? []);
}
