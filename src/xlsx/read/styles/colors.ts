import { numeric, child, childrenOf, descendants, type XmlElement } from '../../xml/xml-element';

/** The 64 colours of Excel 97 that files may still refer to by number, six digits each; 0–7 and 8–15 are alike. */
const BASIC = '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF';
const INDEXED =
  BASIC +
  BASIC +
  '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF8080' +
  '0066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF99' +
  '99CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF66006666999696960033663399660' +
  '03300333300993300993366333399333333';
const OFFICE_THEME =
  'FFFFFF000000EEECE11F497D4F81BDC0504D9BBB598064A24BACC6F79646' + '0000FF800080';
/** A theme lists dark before light; cells count light before dark. */
const THEME_SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** What colour references in styles stand for, six hex digits each. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

export function readPalette(
  theme: XmlElement | undefined,
  styles: XmlElement | undefined,
): Palette {
  const scheme = descendants(theme, 'clrScheme')[0];
  const own = childrenOf(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor');
  const standard = split(INDEXED);
  return {
    theme: split(OFFICE_THEME).map((color, slot) => themeColor(scheme, slot) ?? color),
    indexed: standard.map((color, i) => own[i]?.attributes['rgb']?.slice(-6) ?? color),
  };
}

function themeColor(scheme: XmlElement | undefined, slot: number): string | undefined {
  const color = descendants(scheme, THEME_SLOTS[slot] ?? '')[0]?.children[0]?.attributes;
  return (color?.['lastClr'] ?? color?.['val'])?.toUpperCase().match(/^[0-9A-F]{6}$/)?.[0];
}

function split(digits: string): string[] {
  return digits.match(/.{6}/g) ?? [];
}

/** `#RRGGBB` of a colour element; undefined for none and for the automatic one. */
export function readColor(color: XmlElement | undefined, palette: Palette): string | undefined {
  if (!color) return undefined;
  const base = baseColor(color, palette)?.toUpperCase();
  if (!base || !/^[0-9A-F]{6}$/.test(base)) return undefined;
  const tint = numeric(color, 'tint') ?? 0;
  return `#${tint === 0 ? base : applyTint(base, tint)}`;
}

function baseColor(color: XmlElement, palette: Palette): string | undefined {
  const theme = numeric(color, 'theme');
  const indexed = numeric(color, 'indexed');
  if (theme !== undefined) return palette.theme[theme];
  if (indexed !== undefined) return palette.indexed[indexed];
  return color.attributes['rgb']?.slice(-6);
}

/** Lightens or darkens by the luminance, as ECMA-376 18.8.19 says: below 0 times (1 + tint), above towards white. */
function applyTint(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16));
  const high = Math.max(red, green, blue) / 255;
  const low = Math.min(red, green, blue) / 255;
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // With hue and saturation kept, every channel keeps its relative place between low and high.
  const chroma = 1 - Math.abs(2 * light - 1);
  const scale = chroma === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / chroma;
  return [red, green, blue]
    .map((channel) => Math.round(255 * (wanted + (channel / 255 - light) * scale)))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
