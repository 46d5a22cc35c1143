import { quoteSheet } from '../snapshot/address';
import { escapeAttribute, escapeText } from './xml/escape';
import { pack } from './zip/pack';
import { writeZip } from './zip/write-zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of a workbook that is written anew. */
export interface NewSheet {
  readonly name: string;
  /** What stands inside of its `worksheet` element. */
  readonly content: string;
  /** The first and the last row, as a reader counts them, printed again on every page. */
  readonly repeatedRows?: readonly [number, number];
}

/**
 * A package with these sheets and nothing else; the same bytes every time.
 * @param styles the styles part, without its declaration
 */
export function newPackage(sheets: readonly NewSheet[], styles: string): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(partsOf(sheets, styles)).map(([path, xml]) =>
      pack(path, encoder.encode(HEAD + xml)),
    ),
  );
}

function partsOf(sheets: readonly NewSheet[], styles: string): Readonly<Record<string, string>> {
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const targets = [...paths.map((path) => ['worksheet', path]), ['styles', 'styles.xml']];
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>` +
      paths
        .map((path) => `<Override PartName="/xl/${path}" ContentType="${KIND}.worksheet+xml"/>`)
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
      `Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>` +
      sheets.map(({ name }, index) => sheetEntry(name, index + 1)).join('') +
      `</sheets>${printTitles(sheets)}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      targets
        .map(
          ([kind, target], index) =>
            `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
        )
        .join('') +
      '</Relationships>',
    ...Object.fromEntries(
      sheets.map(({ content }, index) => [
        `xl/${paths[index]}`,
        `<worksheet xmlns="${MAIN}">${content}</worksheet>`,
      ]),
    ),
    'xl/styles.xml': styles,
  };
}

function sheetEntry(name: string, id: number): string {
  return `<sheet name="${escapeAttribute(name)}" sheetId="${id}" r:id="rId${id}"/>`;
}

function printTitles(sheets: readonly NewSheet[]): string {
  const names = sheets.flatMap(({ name, repeatedRows }, index) => {
    if (!repeatedRows) return [];
    const rows = `${escapeText(quoteSheet(name))}!${repeatedRows.map((row) => `$${row}`).join(':')}`;
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
