import { columnCount, rowCount, type Area } from '../../snapshot/area';

/** Asks for what `areaAt` reads. */
export function loadArea(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

/** The place of a loaded range. */
export function areaAt(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, rowCount(area), columnCount(area));
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** Upper and lower half, or left and right half of a single row. The area has two cells or more. */
export function halves(area: Area): readonly [Area, Area] {
  if (area.top < area.bottom) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  const middle = Math.floor((area.left + area.right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}
