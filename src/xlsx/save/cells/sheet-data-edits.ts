import { printArea, parseArea } from '../../../snapshot/address';
import { union, type Area } from '../../../snapshot/area';
import type { Row, Sheet } from '../../../workbook/sheet';
import { columnOf, rowOf } from '../../read/cells/places';
import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, applyEdits, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, childrenOf, type XmlElement } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';
import { isBlank, newRowXml, rowEdits, type RowContext } from './row-edits';

interface SourceRow {
  readonly element: XmlElement;
  readonly origin: number;
  readonly row: Row;
}

/**
 * The changes of a sheet's cells and rows. As long as every row stands where it stood, each is patched in its
 * place; after rows were inserted, deleted or moved the block is put together anew from the same texts.
 */
export function sheetDataEdits(
  { text, root, prefix }: XmlDocument,
  before: Sheet,
  now: Sheet,
  styleIndex: RowContext['styleIndex'],
): TextEdit[] {
  const data = child(root, 'sheetData');
  if (!data) return newData({ text, root, prefix }, now, styleIndex);
  const sources = locateRows(data, before);
  const moved = haveMoved(sources, now);
  const brokenGroups = findBrokenGroups(sources, now, moved);
  const { columns } = now;
  const context: RowContext = { text, prefix, brokenGroups, columns, styleIndex };
  const edits = moved ? [rebuild(context, data, sources, now)] : patch(context, data, sources, now);
  return edits.length === 0 ? edits : [...edits, ...dimensionEdits(text, root, now)];
}

/** The data of a sheet that the source gives none, which the format does not allow but programs do. */
function newData(
  { text, root, prefix }: XmlDocument,
  now: Sheet,
  styleIndex: RowContext['styleIndex'],
): TextEdit[] {
  const { columns } = now;
  const context: RowContext = { text, prefix, brokenGroups: new Set(), columns, styleIndex };
  const rows = [...now.rows].sort(([a], [b]) => a - b);
  const xml = rows.map(([index, row]) => newRowXml(context, row, index)).join('');
  if (xml === '') return [];
  const at = placeOfChild(root, 'sheetData', WORKSHEET_ORDER);
  return [{ start: at, end: at, text: `<${prefix}sheetData>${xml}</${prefix}sheetData>` }];
}

function locateRows(data: XmlElement, before: Sheet): SourceRow[] {
  let origin = -1;
  return childrenOf(data, 'row').flatMap((element) => {
    origin = rowOf(element, origin);
    const row = before.rows.get(origin);
    return row ? [{ element, origin, row }] : [];
  });
}

function haveMoved(sources: readonly SourceRow[], now: Sheet): boolean {
  return (
    sources.some(({ origin }) => now.rows.get(origin)?.origin !== origin) ||
    [...now.rows].some(([index, { origin }]) => origin !== null && origin !== index)
  );
}

/** Shared formulas whose master is not what it was; after moves all of them, since each has its own text then. */
function findBrokenGroups(
  sources: readonly SourceRow[],
  now: Sheet,
  moved: boolean,
): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const { element, origin, row } of sources) {
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      column = columnOf(cell, column);
      const formula = child(cell, 'f');
      const group = formula?.attributes['si'];
      if (group === undefined || formula?.text === '') continue;
      const left = now.rows.get(origin)?.cells.get(column)?.formula;
      if (moved || left !== row.cells.get(column)?.formula) broken.add(group);
    }
  }
  return broken;
}

function patch(
  context: RowContext,
  data: XmlElement,
  sources: readonly SourceRow[],
  now: Sheet,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const known = new Set(sources.map(({ origin }) => origin));
  const added = [...now.rows].filter(([index]) => !known.has(index)).sort(([a], [b]) => a - b);
  const newRows = (until: number) => {
    let xml = '';
    while (added[0] && added[0][0] < until) {
      const [index, row] = added[0];
      xml += newRowXml(context, row, index);
      added.shift();
    }
    return xml;
  };
  for (const { element, origin, row } of sources) {
    const xml = newRows(origin);
    if (xml !== '') edits.push({ start: element.start, end: element.start, text: xml });
    const current = now.rows.get(origin);
    if (current) edits.push(...rowEdits(context, element, row, current, origin));
  }
  const xml = newRows(Infinity);
  if (xml !== '') edits.push(appendInside(context.text, data, xml));
  return edits;
}

function rebuild(
  context: RowContext,
  data: XmlElement,
  sources: readonly SourceRow[],
  now: Sheet,
): TextEdit {
  const byOrigin = new Map(sources.map((source) => [source.origin, source]));
  const rows = [...now.rows].sort(([a], [b]) => a - b);
  const xml = rows.map(([index, row]) => {
    const source = row.origin === null ? undefined : byOrigin.get(row.origin);
    if (!source) return newRowXml(context, row, index);
    const { element } = source;
    const edits = rowEdits(context, element, source.row, row, index);
    return applyEdits(context.text.slice(element.start, element.end), edits, element.start);
  });
  const content = xml.join('');
  const inside = appendInside(context.text, data, content);
  return { ...inside, start: Math.min(inside.start, data.contentStart) };
}

/** The sheet's stated extent grows when a cell lies outside of it. */
function dimensionEdits(text: string, root: XmlElement, now: Sheet): TextEdit[] {
  const dimension = child(root, 'dimension');
  const stated = parseArea(dimension?.attributes['ref'] ?? '');
  if (!dimension || !stated) return [];
  let extent: Area = stated;
  for (const [row, { cells }] of now.rows) {
    for (const [column, cell] of cells) {
      if (isBlank(cell) && cell.style === 0) continue;
      extent = union(extent, { top: row, left: column, bottom: row, right: column });
    }
  }
  return setAttributes(text, dimension, { ref: printArea(extent) });
}
