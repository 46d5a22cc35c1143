import { SIZES, type Look } from './line';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FONT = '宋体';

/** Looks, and the links among the short texts. */
const STYLES = [
  'title',
  'section',
  'part',
  'note',
  'label',
  'prose',
  'head',
  'short',
  'link',
] as const satisfies readonly (Look | 'link')[];

export type Style = (typeof STYLES)[number];

const BOLD: readonly Style[] = ['title', 'section', 'part', 'label', 'head'];
const CENTRED: readonly Style[] = ['title', 'head', 'short', 'link'];
const BORDERED: readonly Style[] = ['label', 'prose', 'head', 'short', 'link'];
const FILLED: readonly Style[] = ['section', 'head'];

/** The style's place in the part that follows; the first place is the default's. */
export function styleIndex(style: Style): number {
  return STYLES.indexOf(style) + 1;
}

const EDGES = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFA6A6A6"/></${side}>`)
  .join('');

/** The styles of the report's sheet. */
export const REPORT_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="${STYLES.length + 1}">` +
  '<font><sz val="11"/><name val="Calibri"/></font>' +
  `${STYLES.map(font).join('')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${EDGES}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${STYLES.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `${STYLES.map(format).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function font(style: Style): string {
  const size = style === 'link' ? SIZES.short : SIZES[style];
  const link = style === 'link' ? '<u/>' : '';
  const color = style === 'link' ? '<color rgb="FF0563C1"/>' : '';
  const bold = BOLD.includes(style) ? '<b/>' : '';
  return `<font>${bold}${link}<sz val="${size}"/>${color}<name val="${FONT}"/></font>`;
}

function format(style: Style, index: number): string {
  const horizontal = CENTRED.includes(style) ? 'center' : 'left';
  const fill = FILLED.includes(style) ? 2 : 0;
  const border = BORDERED.includes(style) ? 1 : 0;
  return (
    `<xf numFmtId="0" fontId="${index + 1}" fillId="${fill}" borderId="${border}" xfId="0" ` +
    'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`
  );
}
