import { printArea } from '../../snapshot/address';
import { newPackage, type NewSheet } from '../../xlsx/new-package';
import { cellXml } from '../../xlsx/save/cells/cell-xml';

/** A sheet of texts under headings. */
export interface TextTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  /** In digits of the default font, a column each. */
  readonly widths: readonly number[];
  /** A text for each heading. */
  readonly rows: readonly (readonly string[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINE = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>';
const FONT = '<sz val="11"/><name val="宋体"/>';
/** Text (49): a value such as =100% stays what it is when somebody edits it. */
const FORMAT = (font: number, alignment: string): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" ` +
  `applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${alignment} vertical="center" wrapText="1"/></xf>`;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="2">' +
  `<border><left/><right/><top/><bottom/><diagonal/></border><border>${LINE}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `${FORMAT(1, 'horizontal="center"')}${FORMAT(0, 'horizontal="left"')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const HEADING = 1;
const TEXT = 2;

/** The tables as a workbook file, a sheet each, with headings that stay in view; the same bytes every time. */
export function writeTables(tables: readonly TextTable[]): Uint8Array {
  return newPackage(tables.map(sheetOf), STYLES);
}

function sheetOf({ sheet, headings, widths, rows }: TextTable, index: number): NewSheet {
  const used = { top: 0, left: 0, bottom: rows.length, right: headings.length - 1 };
  const columns = widths.map(
    (width, column) =>
      `<col min="${column + 1}" max="${column + 1}" width="${width}" style="${TEXT}" customWidth="1"/>`,
  );
  const lines = [rowXml(headings, 0, HEADING), ...rows.map((row, at) => rowXml(row, at + 1, TEXT))];
  const content =
    `<dimension ref="${printArea(used)}"/><sheetViews><sheetView${index === 0 ? ' tabSelected="1"' : ''} ` +
    'workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>`;
  return { name: sheet, content };
}

function rowXml(texts: readonly string[], row: number, style: number): string {
  const cells = texts.map((text, column) => {
    const value = text === '' ? null : text;
    return cellXml('', { row, column }, { value, formula: null, style }, style);
  });
  return `<row r="${row + 1}">${cells.join('')}</row>`;
}
