import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from '@univerjs/core';
import type { Border, CellStyle } from '../../workbook/styles/style';

/** The file format's names of the lines; the grid draws an unknown one thin. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export function gridBorders(borders: CellStyle['borders']): IBorderData {
  return {
    t: gridLine(borders.top),
    b: gridLine(borders.bottom),
    l: gridLine(borders.left),
    r: gridLine(borders.right),
  };
}

/** Null, not absent: the grid merges styles, and only null takes an old line away. */
function gridLine(border: Border | undefined): IBorderStyleData | null {
  if (!border) return null;
  return { s: LINES[border.line] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}
