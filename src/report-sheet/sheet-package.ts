import { printArea, printCell } from '../snapshot/address';
import { newPackage } from '../xlsx/new-package';
import { escapeText, writeEscapes } from '../xlsx/xml/escape';
import { SHAPES, WIDTHS, type Line, type LineCell, type Look } from './line';
import { lineHeight } from './line-height';
import { REPORT_STYLES, styleIndex } from './styles';

/** A workbook whose one sheet is the report: upright A4, one page wide, its title on every page. */
export function reportPackage(sheet: string, lines: readonly Line[]): Uint8Array {
  const content = sheetContent(lines);
  return newPackage([{ name: sheet, content, repeatedRows: [1, 1] }], REPORT_STYLES);
}

function sheetContent(lines: readonly Line[]): string {
  const used = { top: 0, left: 0, bottom: lines.length - 1, right: WIDTHS.length - 1 };
  const merges = lines.flatMap(mergesOf);
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${printArea(used)}"/>` +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${WIDTHS.map(column).join('')}</cols>` +
    `<sheetData>${lines.map(row).join('')}</sheetData>` +
    `<mergeCells count="${merges.length}">${merges.map(merge).join('')}</mergeCells>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>'
  );
}

function column(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function mergesOf({ shape }: Line, row: number): readonly string[] {
  return SHAPES[shape].spans
    .filter(([left, right]) => right > left)
    .map(([left, right]) => printArea({ top: row, left, bottom: row, right }));
}

function merge(ref: string): string {
  return `<mergeCell ref="${ref}"/>`;
}

/** The covered cells of a merged area carry its look, so that its border is whole. */
function row(line: Line, at: number): string {
  const { spans, looks } = SHAPES[line.shape];
  const cells = spans.flatMap(([left, right], index) => {
    const look: Look = looks[index] ?? 'prose';
    return Array.from({ length: right - left + 1 }, (_, offset) => {
      const place = printCell({ row: at, column: left + offset });
      return cellXml(place, look, offset === 0 ? (line.cells[index] ?? null) : null);
    });
  });
  return `<row r="${at + 1}" ht="${lineHeight(line)}" customHeight="1">${cells.join('')}</row>`;
}

function cellXml(place: string, look: Look, cell: LineCell | null): string {
  const isLink = look === 'short' && cell?.formula !== undefined;
  const start = `<c r="${place}" s="${styleIndex(isLink ? 'link' : look)}"`;
  if (cell === null) return `${start}/>`;
  const { value, formula } = cell;
  if (formula !== undefined) {
    return `${start} t="str"><f>${xml(formula.slice(1))}</f><v>${xml(String(value))}</v></c>`;
  }
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
}

function xml(text: string): string {
  return escapeText(writeEscapes(text));
}
