import type { DifferentialFormat } from '../../../workbook/styles/style';
import {
  DEFAULT_STYLE,
  SCRIPTS,
  UNDERLINES,
  type Border,
  type BorderSide,
  type CellStyle,
  type EdgeSide,
  type Font,
  type Underline,
} from '../../../workbook/styles/style';
import {
  child,
  childrenOf,
  descendants,
  flag,
  localName,
  numeric,
  type XmlElement,
} from '../../xml/xml-element';
import { readAlignment } from './alignment';
import { readColor, type Palette } from './colors';
import { readNumberFormats } from './number-formats';

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const DIAGONALS = ['diagonalDown', 'diagonalUp'] as const;

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
    const protection = child(xf, 'protection');
    return {
      base: null,
      font: fonts[numeric(xf, 'fontId') ?? 0] ?? DEFAULT_STYLE.font,
      ...(fills[numeric(xf, 'fillId') ?? 0] ?? NO_FILL),
      borders: borders[numeric(xf, 'borderId') ?? 0] ?? {},
      numberFormat: formats.get(numeric(xf, 'numFmtId') ?? 0) ?? 'General',
      ...readAlignment(child(xf, 'alignment')),
      locked: flag(protection, 'locked', true),
      formulaHidden: flag(protection, 'hidden'),
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
  const script = child(font, 'vertAlign')?.attributes['val'];
  return {
    name: child(font, 'name')?.attributes['val'] ?? DEFAULT_STYLE.font.name,
    size: numeric(child(font, 'sz'), 'val') ?? DEFAULT_STYLE.font.size,
    bold: isOn(child(font, 'b')) ?? false,
    italic: isOn(child(font, 'i')) ?? false,
    underline: underlineOf(child(font, 'u')),
    strikethrough: isOn(child(font, 'strike')) ?? false,
    script: SCRIPTS.find((each) => each === script) ?? 'baseline',
    color: readColor(child(font, 'color'), palette) ?? DEFAULT_STYLE.font.color,
  };
}

/** `<b/>` is on, `<b val="0"/>` off. */
function isOn(element: XmlElement | undefined): boolean | undefined {
  return element && flag(element, 'val', true);
}

/** `<u/>` is a single line. */
function underlineOf(element: XmlElement | undefined): Underline {
  if (!element) return 'none';
  return UNDERLINES.find((each) => each === element.attributes['val']) ?? 'single';
}

const NO_FILL = { fill: null, pattern: null };

/** A gradient shows as its first colour. Of a pattern the foreground is its lines, of a solid fill all. */
function readFill(fill: XmlElement, palette: Palette): Pick<CellStyle, 'fill' | 'pattern'> {
  const element = child(fill, 'patternFill');
  if (!element)
    return { fill: readColor(descendants(fill, 'color')[0], palette) ?? null, pattern: null };
  const kind = element.attributes['patternType'] ?? 'none';
  if (kind === 'none') return NO_FILL;
  const color = readColor(child(element, 'fgColor'), palette);
  if (kind === 'solid') return { fill: color ?? null, pattern: null };
  return {
    fill: readColor(child(element, 'bgColor'), palette) ?? null,
    pattern: { kind, color: color ?? '#000000' },
  };
}

function readBorders(border: XmlElement, palette: Palette): Partial<Record<BorderSide, Border>> {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const side of SIDES) {
    const element = child(border, side);
    const line = element?.attributes['style'] ?? 'none';
    if (line === 'none') continue;
    borders[side] = { line, color: readColor(child(element, 'color'), palette) ?? '#000000' };
  }
  const diagonal = child(border, 'diagonal');
  const line = diagonal?.attributes['style'] ?? 'none';
  const color = readColor(child(diagonal, 'color'), palette) ?? '#000000';
  for (const side of DIAGONALS)
    if (line !== 'none' && flag(border, side)) borders[side] = { line, color };
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
  const underline = part(font, 'u');
  const strikethrough = isOn(part(font, 'strike'));
  const numberFormat = part(dxf, 'numFmt')?.attributes['formatCode'];
  const border = part(dxf, 'border');
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline && { underline: underlineOf(underline) }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(border && { borders: readEdges(border, palette) }),
  };
}

/** The edges that a conditional format draws, and those that it takes off. */
function readEdges(border: XmlElement, palette: Palette): Partial<Record<EdgeSide, Border | null>> {
  const edges: Partial<Record<EdgeSide, Border | null>> = {};
  for (const side of SIDES) {
    const edge = border.children.find(({ name }) => localName(name) === side);
    if (!edge) continue;
    const line = edge.attributes['style'] ?? 'none';
    const color = edge.children.find(({ name }) => localName(name) === 'color');
    edges[side] = line === 'none' ? null : { line, color: readColor(color, palette) ?? '#000000' };
  }
  return edges;
}
