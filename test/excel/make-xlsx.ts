import { strToU8, zipSync } from 'fflate';
import { parseCell } from '../../src/snapshot/address';

type Content =
  | string
  | number
  | { readonly formula: string; readonly value: number }
  | { readonly error: string }
  /** Typed with a leading apostrophe. */
  | { readonly quoted: string }
  /** Formatted and blank. */
  | null;

export interface SheetSource {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly cells?: Readonly<Record<string, Content>>;
  readonly merges?: readonly string[];
  /** Conditional formats as the file holds them, in order of priority. */
  readonly rules?: readonly Rule[];
  readonly isProtected?: boolean;
}

export interface Rule {
  readonly area: string;
  /** The `cfRule` without its priority. */
  readonly xml: (priority: number) => string;
}

/** Rules of the user's own, one of each kind that matters here. */
export const OTHERS_RULES = {
  expression: {
    area: 'A1:C5',
    xml: (priority) =>
      `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>MOD(ROW(),2)=0</formula></cfRule>`,
  },
  cellValue: {
    area: 'C6',
    xml: (priority) =>
      `<cfRule type="cellIs" dxfId="0" priority="${priority}" operator="lessThan"><formula>0</formula></cfRule>`,
  },
  dataBar: {
    area: 'C6:C9',
    xml: (priority) =>
      `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>`,
  },
} as const satisfies Readonly<Record<string, Rule>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf quotePrefix="1"/><xf applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

/** A workbook as the parts of its file, written out plainly. `names` are `definedName` elements. */
export function makeXlsx(
  sheets: readonly SheetSource[],
  names: readonly string[] = [],
): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`).join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])),
  );
}

function sheetXml({ cells = {}, merges = [], rules = [], isProtected }: SheetSource): string {
  const rows = new Map<number, [column: number, xml: string][]>();
  for (const [address, content] of Object.entries(cells)) {
    const place = parseCell(address);
    if (!place) throw new Error(`${address} is no cell`);
    const row = rows.get(place.row) ?? [];
    row.push([place.column, cellXml(address, content)]);
    rows.set(place.row, row);
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => {
      const inOrder = columns.sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row + 1}">${inOrder.join('')}</row>`;
    });
  return [
    `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>`,
    isProtected ? '<sheetProtection sheet="1"/>' : '',
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
      : '',
    ...rules.map(
      ({ area, xml }, at) =>
        `<conditionalFormatting sqref="${area}">${xml(at + 1)}</conditionalFormatting>`,
    ),
    '</worksheet>',
  ].join('');
}

function cellXml(address: string, content: Content): string {
  if (content === null) return `<c r="${address}" s="2"/>`;
  if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === 'string') return inline(address, content, '');
  if ('quoted' in content) return inline(address, content.quoted, ' s="1"');
  if ('error' in content) return `<c r="${address}" t="e"><v>${content.error}</v></c>`;
  return `<c r="${address}"><f>${content.formula}</f><v>${content.value}</v></c>`;
}

function inline(address: string, text: string, attributes: string): string {
  return `<c r="${address}"${attributes} t="inlineStr"><is><t>${text}</t></is></c>`;
}
