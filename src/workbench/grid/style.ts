import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import type { CellValue } from '../../snapshot/snapshot';
import type {
  CellStyle,
  DifferentialFormat,
  HorizontalAlignment,
  VerticalAlignment,
} from '../../workbook/styles/style';
import { gridBorders } from './borders';
import { pointsToPixels } from './geometry';

/** Drawn where the font of the workbook is not installed. */
const FALLBACK_FONT = 'Noto Sans SC';
/** Excel indents by three blanks of the default font, about nine pixels. */
const INDENT_PIXELS = 9;

const HORIZONTAL: Readonly<Record<Exclude<HorizontalAlignment, 'general'>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/**
 * A cell's style as the grid draws it, conditional formats applied. Complete on purpose: the grid
 * merges a new style into the old one, so that what is no longer there must be null.
 */
export function gridStyle(
  style: CellStyle,
  conditional: DifferentialFormat,
  value: CellValue,
): IStyleData {
  const { font } = style;
  const fill = conditional.fill ?? style.fill ?? style.pattern?.color ?? null;
  return {
    ff: `${font.name}, ${FALLBACK_FONT}`,
    fs: font.size,
    bl: flag(conditional.bold ?? font.bold),
    it: flag(conditional.italic ?? font.italic),
    ul: { s: flag(font.underline !== 'none') },
    st: { s: flag(font.strikethrough) },
    cl: { rgb: conditional.fontColor ?? font.color },
    bg: fill === null ? null : { rgb: fill },
    bd: gridBorders(style.borders),
    ht: horizontal(style.horizontal, value),
    vt: VERTICAL[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: padding(style),
  };
}

/** Excel's general alignment: numbers right, truth values and errors centred, text left. */
function horizontal(alignment: HorizontalAlignment, value: CellValue): HorizontalAlign {
  if (alignment !== 'general') return HORIZONTAL[alignment];
  if (typeof value === 'number') return HorizontalAlign.RIGHT;
  return value === null || typeof value === 'string'
    ? HorizontalAlign.LEFT
    : HorizontalAlign.CENTER;
}

function padding({ indent, horizontal: alignment }: CellStyle): IStyleData['pd'] {
  if (indent === 0) return null;
  const pixels = indent * INDENT_PIXELS + pointsToPixels(1.5);
  return alignment === 'right' ? { r: pixels } : { l: pixels };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
