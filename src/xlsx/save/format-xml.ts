import type {
  Border,
  CellStyle,
  DifferentialFormat,
  FillPattern,
  Font,
} from '../../workbook/style';
import { escapeAttribute } from '../xml/escape';

/** A `dxf`; the colour of a solid fill is its background there. */
export function differentialXml(prefix: string, format: DifferentialFormat): string {
  const { bold, italic, fontColor, fill } = format;
  const font = [
    bold === undefined ? '' : `<${prefix}b val="${Number(bold)}"/>`,
    italic === undefined ? '' : `<${prefix}i val="${Number(italic)}"/>`,
    fontColor === undefined ? '' : `<${prefix}color rgb="${opaque(fontColor)}"/>`,
  ].join('');
  const solid =
    fill === undefined
      ? ''
      : `<${prefix}fill><${prefix}patternFill patternType="solid">` +
        `<${prefix}fgColor rgb="${opaque(fill)}"/><${prefix}bgColor rgb="${opaque(fill)}"/>` +
        `</${prefix}patternFill></${prefix}fill>`;
  const fontXml = font === '' ? '' : `<${prefix}font>${font}</${prefix}font>`;
  return `<${prefix}dxf>${fontXml}${solid}</${prefix}dxf>`;
}

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
  const side = (name: string, border: Border | undefined) =>
    border
      ? `<${prefix}${name} style="${border.line}"><${prefix}color rgb="${opaque(border.color)}"/></${prefix}${name}>`
      : `<${prefix}${name}/>`;
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

function opaque(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
