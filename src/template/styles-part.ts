import { escapeAttribute } from '../xlsx/xml/escape';
import { HEAD, MAIN } from './package-terms';
import type { Look } from './template';

interface Style {
  readonly font: number;
  readonly border: 0 | 1;
  /** The format's own number: 0 General, 4 `#,##0.00`, 49 text. */
  readonly format: 0 | 4 | 49;
  readonly horizontal: 'left' | 'center' | 'right';
}

/** The first is the default font: column widths are counted in its digits. */
const FONTS = [
  { size: 11, name: 'Calibri', bold: false },
  { size: 16, name: '宋体', bold: true },
  { size: 10, name: '宋体', bold: true },
  { size: 10, name: '宋体', bold: false },
] as const;

const STYLES: Readonly<Record<Look, Style>> = {
  title: { font: 1, border: 0, format: 0, horizontal: 'center' },
  heading: { font: 2, border: 1, format: 0, horizontal: 'center' },
  centred: { font: 3, border: 1, format: 0, horizontal: 'center' },
  amount: { font: 3, border: 1, format: 4, horizontal: 'right' },
  prose: { font: 3, border: 1, format: 0, horizontal: 'left' },
  'centred-text': { font: 3, border: 1, format: 49, horizontal: 'center' },
  'prose-text': { font: 3, border: 1, format: 49, horizontal: 'left' },
};

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const LINE = (side: string): string => `<${side} style="thin"><color rgb="FF000000"/></${side}>`;

/** The style's place in the part that `stylesPart` writes; the first place is the default's. */
export function styleIndex(look: Look): number {
  return Object.keys(STYLES).indexOf(look) + 1;
}

/** The styles of the template's looks. */
export function stylesPart(): string {
  const fonts = FONTS.map(
    ({ size, name, bold }) =>
      `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${escapeAttribute(name)}"/></font>`,
  );
  const formats = Object.values(STYLES).map(cellFormat);
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${SIDES.map(LINE).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}">` +
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function cellFormat({ font, border, format, horizontal }: Style): string {
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0"` +
    `${format === 0 ? '' : ' applyNumberFormat="1"'} applyFont="1"` +
    `${border === 0 ? '' : ' applyBorder="1"'} applyAlignment="1">` +
    `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`
  );
}
