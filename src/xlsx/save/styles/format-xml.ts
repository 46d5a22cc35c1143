import type {
  Border,
  CellStyle,
  DifferentialFormat,
  FillPattern,
  Font,
} from '../../../workbook/styles/style';
import { escapeAttribute } from '../../xml/escape';

/**
 * A `dxf`; the colour of a solid fill is its background there.
 * @param numberFormatId of the format's number format, where it has one
 */
export function differentialXml(
  prefix: string,
  format: DifferentialFormat,
  numberFormatId: number | null,
): string {
  const { bold, italic, strikethrough, underline, fontColor, fill, numberFormat, borders } = format;
  const font = [
    bold === undefined ? '' : `<${prefix}b val="${Number(bold)}"/>`,
    italic === undefined ? '' : `<${prefix}i val="${Number(italic)}"/>`,
    strikethrough === undefined ? '' : `<${prefix}strike val="${Number(strikethrough)}"/>`,
    underline === undefined ? '' : `<${prefix}u val="${underline}"/>`,
    fontColor === undefined ? '' : `<${prefix}color rgb="${opaque(fontColor)}"/>`,
  ].join('');
  const solid =
    fill === undefined
      ? ''
      : `<${prefix}fill><${prefix}patternFill patternType="solid">` +
        `<${prefix}fgColor rgb="${opaque(fill)}"/><${prefix}bgColor rgb="${opaque(fill)}"/>` +
        `</${prefix}patternFill></${prefix}fill>`;
  const fontXml = font === '' ? '' : `<${prefix}font>${font}</${prefix}font>`;
  const code = numberFormat === undefined ? '' : escapeAttribute(numberFormat);
  const numbers =
    numberFormatId === null
      ? ''
      : `<${prefix}numFmt numFmtId="${numberFormatId}" formatCode="${code}"/>`;
  const edges = borders ? `<${prefix}border>${edgesXml(prefix, borders)}</${prefix}border>` : '';
  return `<${prefix}dxf>${fontXml}${numbers}${solid}${edges}</${prefix}dxf>`;
}

function edgesXml(prefix: string, borders: NonNullable<DifferentialFormat['borders']>): string {
  return EDGES.map((side) => {
    const border = borders[side];
    return border === undefined ? '' : sideXml(prefix, side, border);
  }).join('');
}

const EDGES = ['left', 'right', 'top', 'bottom'] as const;

export function fontXml(prefix: string, font: Font): string {
  const { bold, italic, strikethrough, underline, script, size, color, name } = font;
  return (
    `<${prefix}font>` +
    (bold ? `<${prefix}b/>` : '') +
    (italic ? `<${prefix}i/>` : '') +
    (strikethrough ? `<${prefix}strike/>` : '') +
    (underline === 'none'
      ? ''
      : `<${prefix}u${underline === 'single' ? '' : ` val="${underline}"`}/>`) +
    (script === 'baseline' ? '' : `<${prefix}vertAlign val="${script}"/>`) +
    `<${prefix}sz val="${size}"/><${prefix}color rgb="${opaque(color)}"/>` +
    `<${prefix}name val="${escapeAttribute(name)}"/></${prefix}font>`
  );
}

/** Of a solid fill the foreground is the fill, of a pattern its lines. */
export function fillXml(prefix: string, fill: string | null, pattern: FillPattern | null): string {
  const background = pattern && fill !== null ? `rgb="${opaque(fill)}"` : `indexed="64"`;
  const foreground = pattern?.color ?? fill ?? '#000000';
  return (
    `<${prefix}fill><${prefix}patternFill patternType="${pattern?.kind ?? 'solid'}">` +
    `<${prefix}fgColor rgb="${opaque(foreground)}"/><${prefix}bgColor ${background}/>` +
    `</${prefix}patternFill></${prefix}fill>`
  );
}

/** Both diagonals share one line; the format knows no more. */
export function borderXml(prefix: string, borders: CellStyle['borders']): string {
  const { diagonalDown, diagonalUp } = borders;
  const side = (name: string, border: Border | undefined) => sideXml(prefix, name, border ?? null);
  const flags = (diagonalUp ? ' diagonalUp="1"' : '') + (diagonalDown ? ' diagonalDown="1"' : '');
  return (
    `<${prefix}border${flags}>` +
    side('left', borders.left) +
    side('right', borders.right) +
    side('top', borders.top) +
    side('bottom', borders.bottom) +
    side('diagonal', diagonalDown ?? diagonalUp) +
    `</${prefix}border>`
  );
}

function sideXml(prefix: string, name: string, border: Border | null): string {
  if (!border) return `<${prefix}${name}/>`;
  const color = `<${prefix}color rgb="${opaque(border.color)}"/>`;
  return `<${prefix}${name} style="${border.line}">${color}</${prefix}${name}>`;
}

/** Eight digits, as files write a colour that nothing shines through. */
export function opaque(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
