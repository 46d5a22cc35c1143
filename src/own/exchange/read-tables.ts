import { readerText } from '../../form/text/annual';
import { areaOf, headOf, contains } from '../../snapshot/area';
import { isError } from '../../snapshot/snapshot';
import type { Cell } from '../../workbook/cells/cell';
import { openPackage, partText, partXml, type Package } from '../../xlsx/package';
import { readAreas } from '../../xlsx/read/areas';
import { readNumberFormats } from '../../xlsx/read/styles/number-formats';
import { RowReader } from '../../xlsx/read/cells/rows';
import { readSharedStrings } from '../../xlsx/read/cells/shared-strings';
import { findWorkbookParts } from '../../xlsx/read/package/workbook-parts';
import { parseXml } from '../../xlsx/xml/parse-xml';
import { child, childrenOf, numeric, type XmlElement } from '../../xlsx/xml/xml-element';

/** What stands in a row of a sheet, as a reader would write it; '' where nothing does. */
export interface TextRow {
  /** From 1, as Excel counts. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** A sheet with the rows that hold something. Every place of a merged area answers with the area's text. */
export interface TextSheet {
  readonly rows: readonly TextRow[];
}

/** Wider than any list; a format painted over whole rows is none. */
const MOST_COLUMNS = 64;

/**
 * The texts of a workbook file, sheet by sheet. Only cells are read: what else a file may hold does not matter here.
 * @throws XlsxError
 */
export function readTables(xlsx: Uint8Array): readonly TextSheet[] {
  const source = openPackage(xlsx);
  const parts = findWorkbookParts(source);
  const formats = formatsOf(
    parts.styles === null ? undefined : partXml(source, parts.styles)?.root,
  );
  const strings = readSharedStrings(source, parts.sharedStrings);
  return parts.sheets.flatMap(({ path }) =>
    path === null ? [] : [readSheet(source, path, strings, formats)],
  );
}

/** The number format of each style of cells. */
function formatsOf(styles: XmlElement | undefined): readonly string[] {
  const codes = readNumberFormats(styles);
  return childrenOf(child(styles, 'cellXfs'), 'xf').map(
    (xf) => codes.get(numeric(xf, 'numFmtId') ?? 0) ?? 'General',
  );
}

function readSheet(
  source: Package,
  path: string,
  strings: readonly string[],
  formats: readonly string[],
): TextSheet {
  const reader = new RowReader({ strings, date1904: false });
  const { root } = parseXml(partText(source, path) ?? '', { row: reader.add });
  const rows = reader.finish();
  const merges = childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) =>
    readAreas(attributes['ref']),
  );
  const textAt = (row: number, column: number): string => {
    const area = merges.find((merge) => contains(merge, { row, column }));
    const head = headOf(area ?? areaOf({ row, column }));
    const cell = rows.get(head.row)?.cells.get(head.column);
    return cell ? textOf(cell, formats) : '';
  };
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const read = numbers.map((row): TextRow => {
    const last = Math.min(MOST_COLUMNS - 1, Math.max(-1, ...(rows.get(row)?.cells.keys() ?? [])));
    const texts = Array.from({ length: last + 1 }, (_, column) => textAt(row, column));
    return { row: row + 1, texts };
  });
  return { rows: read.filter(({ texts }) => texts.some((text) => text.trim() !== '')) };
}

/** 0.95 shown as a percentage is `95%`; an error says nothing. */
function textOf({ value, style }: Cell, formats: readonly string[]): string {
  if (isError(value)) return '';
  const numberFormat = formats[style] ?? 'General';
  const text = value === null ? '' : String(value);
  return readerText({ row: 0, column: 0, value, text, formula: null, numberFormat });
}
