import type { DifferentialFormat, Font } from '../../workbook/style';
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
  return (
    `<${prefix}font>` +
    (font.bold ? `<${prefix}b/>` : '') +
    (font.italic ? `<${prefix}i/>` : '') +
    (font.underline ? `<${prefix}u/>` : '') +
    `<${prefix}sz val="${font.size}"/><${prefix}color rgb="${opaque(font.color)}"/>` +
    `<${prefix}name val="${escapeAttribute(font.name)}"/></${prefix}font>`
  );
}

export function fillXml(prefix: string, color: string): string {
  return (
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${opaque(color)}"/>` +
    `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`
  );
}

function opaque(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
