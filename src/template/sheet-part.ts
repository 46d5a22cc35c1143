import { printArea, printCell } from '../snapshot/address';
import { headOf, sameCell, type Area, type CellRef } from '../snapshot/area';
import { escapeText } from '../xlsx/xml/escape';
import { HEAD, MAIN } from './package-terms';
import { styleIndex } from './styles-part';
import { templateArea } from './template-area';
import type { Choice, PrintSetup, Template, TemplateCell } from './template';

/**
 * The sheet of the template.
 * @param texts the place of each printed text among the shared strings
 */
export function sheetPart(template: Template, texts: ReadonlyMap<string, number>): string {
  const { columnWidths, rowHeights, cells, choices, print } = template;
  const rows = rowsOf(cells, texts);
  const merged = cells.filter(({ at }) => at.includes(':'));
  const used = printArea({
    top: 0,
    left: 0,
    bottom: rowHeights.length - 1,
    right: columnWidths.length - 1,
  });
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="${used}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columnWidths.map(column).join('')}</cols>` +
    `<sheetData>${rowHeights.map((height, row) => rowXml(row, height, rows)).join('')}</sheetData>` +
    `<mergeCells count="${merged.length}">` +
    `${merged.map(({ at }) => `<mergeCell ref="${at}"/>`).join('')}</mergeCells>` +
    `<dataValidations count="${choices.length}">${choices.map(choice).join('')}</dataValidations>` +
    `${printXml(print)}</worksheet>`
  );
}

function column(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml(
  row: number,
  height: number,
  rows: ReadonlyMap<number, ReadonlyMap<number, string>>,
) {
  const cells = [...(rows.get(row) ?? [])].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  return `<row r="${row + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

/** Every cell by row and column; the covered cells of a merged area carry its look, so that its border is whole. */
function rowsOf(
  cells: readonly TemplateCell[],
  texts: ReadonlyMap<string, number>,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const cell of cells) {
    const area = templateArea(cell.at);
    for (const place of placesIn(area)) {
      const row = rows.get(place.row) ?? new Map<number, string>();
      const text = sameCell(place, headOf(area)) ? cell.text : undefined;
      row.set(place.column, cellXml(place, cell, text, texts));
      rows.set(place.row, row);
    }
  }
  return rows;
}

function* placesIn({ top, left, bottom, right }: Area): Generator<CellRef> {
  for (let row = top; row <= bottom; row++) {
    for (let at = left; at <= right; at++) yield { row, column: at };
  }
}

function cellXml(
  place: CellRef,
  { look }: TemplateCell,
  text: string | undefined,
  texts: ReadonlyMap<string, number>,
): string {
  const start = `<c r="${printCell(place)}" s="${styleIndex(look)}"`;
  const shared = text === undefined ? undefined : texts.get(text);
  return shared === undefined ? `${start}/>` : `${start} t="s"><v>${shared}</v></c>`;
}

/** Another word is allowed after a warning: a bureau may have classes of its own. */
function choice({ at, words }: Choice): string {
  return (
    '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" ' +
    `showErrorMessage="1" sqref="${at}"><formula1>${escapeText(`"${words.join(',')}"`)}</formula1>` +
    '</dataValidation>'
  );
}

/** A4, upright, one page wide and as long as it takes. */
function printXml({ margins, breaksAfter, footer }: PrintSetup): string {
  const { side, edge, header } = margins;
  const breaks = breaksAfter.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return (
    `<pageMargins left="${side}" right="${side}" top="${edge}" bottom="${edge}" ` +
    `header="${header}" footer="${header}"/>` +
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>' +
    `<headerFooter><oddFooter>${escapeText(`&C${footer}`)}</oddFooter></headerFooter>` +
    `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`
  );
}
