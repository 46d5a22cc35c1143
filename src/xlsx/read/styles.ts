import type { DifferentialFormat } from '../../workbook/style';
import {
  DEFAULT_STYLE,
  type Border,
  type BorderSide,
  type CellStyle,
  type Font,
} from '../../workbook/style';
import { child, childrenOf, descendants, flag, localName, numeric } from '../xml/xml-element';
import type { XmlElement } from '../xml/xml-element';
import { horizontalAlignment, verticalAlignment } from './alignment';
import { readColor, type Palette } from './colors';
import { readNumberFormats } from './number-formats';

const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

export interface StyleSheet {
  readonly cells: readonly CellStyle[];
  readonly differential: readonly DifferentialFormat[];
}

export function readStyles(root: XmlElement | undefined, palette: Palette): StyleSheet {
  const formats = readNumberFormats(root);
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) =>
    readBorders(border, palette),
  );
  const cells = childrenOf(child(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const alignment = child(xf, 'alignment');
    return {
      base: null,
      font: fonts[numeric(xf, 'fontId') ?? 0] ?? DEFAULT_STYLE.font,
      fill: fills[numeric(xf, 'fillId') ?? 0] ?? null,
      borders: borders[numeric(xf, 'borderId') ?? 0] ?? {},
      numberFormat: formats.get(numeric(xf, 'numFmtId') ?? 0) ?? 'General',
      horizontal: horizontalAlignment(alignment?.attributes['horizontal']),
      vertical: verticalAlignment(alignment?.attributes['vertical']),
      wrap: flag(alignment, 'wrapText'),
      indent: numeric(alignment, 'indent') ?? 0,
      locked: flag(child(xf, 'protection'), 'locked', true),
      quotePrefix: flag(xf, 'quotePrefix'),
    };
  });
  return {
    cells: cells.length > 0 ? cells : [DEFAULT_STYLE],
    differential: childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) =>
      readDifferential(dxf, palette),
    ),
  };
}

function readFont(font: XmlElement, palette: Palette): Font {
  const underline = child(font, 'u');
  return {
    name: child(font, 'name')?.attributes['val'] ?? DEFAULT_STYLE.font.name,
    size: numeric(child(font, 'sz'), 'val') ?? DEFAULT_STYLE.font.size,
    bold: isOn(child(font, 'b')) ?? false,
    italic: isOn(child(font, 'i')) ?? false,
    underline: underline !== undefined && underline.attributes['val'] !== 'none',
    color: readColor(child(font, 'color'), palette) ?? DEFAULT_STYLE.font.color,
  };
}

/** `<b/>` is on, `<b val="0"/>` off. */
function isOn(element: XmlElement | undefined): boolean | undefined {
  return element && flag(element, 'val', true);
}

/** A pattern or gradient shows as its first colour: the product draws no patterns. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = child(fill, 'patternFill');
  if (!pattern) return readColor(descendants(fill, 'color')[0], palette) ?? null;
  const type = pattern.attributes['patternType'] ?? 'none';
  if (type === 'none') return null;
  return readColor(child(pattern, 'fgColor'), palette) ?? (type === 'solid' ? null : '#C0C0C0');
}

function readBorders(border: XmlElement, palette: Palette): Partial<Record<BorderSide, Border>> {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const side of SIDES) {
    const element = child(border, side);
    const line = element?.attributes['style'] ?? 'none';
    if (line === 'none') continue;
    borders[side] = { line, color: readColor(child(element, 'color'), palette) ?? '#000000' };
  }
  return borders;
}

/** What a conditional format changes; also those inside of extensions, whose names have a prefix. */
export function readDifferential(dxf: XmlElement, palette: Palette): DifferentialFormat {
  const part = (element: XmlElement | undefined, local: string) =>
    element?.children.find(({ name }) => localName(name) === local);
  const font = part(dxf, 'font');
  const pattern = part(part(dxf, 'fill'), 'patternFill');
  // In a differential format the colour of a solid fill is the background, unlike in a cell's style.
  const isPlain =
    !pattern?.attributes['patternType'] || pattern.attributes['patternType'] === 'solid';
  const fill = pattern && readColor(part(pattern, isPlain ? 'bgColor' : 'fgColor'), palette);
  const fontColor = readColor(part(font, 'color'), palette);
  const bold = isOn(part(font, 'b'));
  const italic = isOn(part(font, 'i'));
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
  };
}
