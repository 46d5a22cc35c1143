import type { ColumnRun, Row } from '../../../workbook/sheet';
import { BLANK_CELL, type Cell } from '../../../workbook/cells/cell';
import { columnOf } from '../../read/cells/places';
import { appendInside, replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, type XmlElement } from '../../xml/xml-element';
import { cellEdits, sameCellContent } from './cell-edits';
import { cellXml } from './cell-xml';

/** What every row of a sheet is written with. */
export interface RowContext {
  readonly text: string;
  readonly prefix: string;
  /** Groups of shared formulas that must be written out. */
  readonly brokenGroups: ReadonlySet<string>;
  /** Of the sheet: the styles of cells that are not there. */
  readonly columns: readonly ColumnRun[];
  /** The index in the file of a style of the model. */
  readonly styleIndex: (style: number) => number;
}

/** Makes a `row` element of the source say what the model's row says, at its place of now. */
export function rowEdits(
  context: RowContext,
  element: XmlElement,
  before: Row,
  now: Row,
  index: number,
): TextEdit[] {
  const { text, prefix } = context;
  const moved = index !== before.origin;
  const edits: TextEdit[] = [];
  const waiting = new Map(
    cellsToWrite(context, now).filter(([column]) => !before.cells.has(column)),
  );
  const newCells = (until: number) => {
    let xml = '';
    for (const [column, cell] of waiting) {
      if (column >= until) break;
      waiting.delete(column);
      xml += cellXml(prefix, { row: index, column }, cell, context.styleIndex(cell.style));
    }
    return xml;
  };
  let column = -1;
  for (const source of element.children) {
    if (source.name !== 'c') continue;
    column = columnOf(source, column);
    const inserted = newCells(column);
    if (inserted !== '') edits.push({ start: source.start, end: source.start, text: inserted });
    const cell = now.cells.get(column);
    const old = before.cells.get(column) ?? BLANK_CELL;
    if (!cell) {
      edits.push(replaceElement(source, ''));
      continue;
    }
    const group = child(source, 'f')?.attributes['si'];
    const unshared = group !== undefined && context.brokenGroups.has(group);
    if (!moved && !unshared && old.style === cell.style && sameCellContent(old, cell)) continue;
    edits.push(
      ...cellEdits({
        text,
        prefix,
        element: source,
        before: old,
        now: cell,
        place: { row: index, column },
        moved,
        unshared,
        style: context.styleIndex(cell.style),
      }),
    );
  }
  const last = newCells(Infinity);
  const widest = last === '' ? 0 : Math.max(...now.cells.keys());
  edits.push(
    ...setAttributes(text, element, rowAttributes(context, element, before, now, index, widest)),
  );
  if (last !== '') edits.push(appendInside(text, element, last));
  return edits;
}

function byColumn([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number {
  return a - b;
}

/** The cells that must stand in the file, in their order: not the blank ones of no style where none would be inherited either. */
function cellsToWrite({ columns }: RowContext, row: Row): [number, Cell][] {
  const inherited = (column: number) =>
    row.style ?? columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  return [...row.cells]
    .filter(([column, cell]) => !isBlank(cell) || cell.style !== 0 || inherited(column) !== 0)
    .sort(byColumn);
}

export function isBlank({ value, formula }: Cell): boolean {
  return value === null && formula === null;
}

function rowAttributes(
  context: RowContext,
  element: XmlElement,
  before: Row,
  now: Row,
  index: number,
  widest: number,
): Record<string, string | null> {
  const [, spanned] = (element.attributes['spans'] ?? '').split(':').map(Number);
  return {
    ...(index !== before.origin && { r: String(index + 1) }),
    // An old hint about the width of the row; one that is too narrow is worse than none.
    ...(spanned !== undefined && widest >= spanned && { spans: null }),
    ...(before.height !== now.height && heightAttributes(now)),
    ...(before.style !== now.style && styleAttributes(context, now)),
    ...(before.hidden !== now.hidden && { hidden: now.hidden ? '1' : null }),
  };
}

function heightAttributes({ height }: Row): Record<string, string | null> {
  return height === null
    ? { ht: null, customHeight: null }
    : { ht: String(height), customHeight: '1' };
}

function styleAttributes(
  { styleIndex }: RowContext,
  { style }: Row,
): Record<string, string | null> {
  return style === null
    ? { s: null, customFormat: null }
    : { s: String(styleIndex(style)), customFormat: '1' };
}

/** A row that the source does not have; '' when there is nothing to write. */
export function newRowXml(context: RowContext, row: Row, index: number): string {
  const { prefix } = context;
  const cells = cellsToWrite(context, row)
    .map(([column, cell]) =>
      cellXml(prefix, { row: index, column }, cell, context.styleIndex(cell.style)),
    )
    .join('');
  if (cells === '' && row.height === null && !row.hidden && row.style === null) return '';
  const height = row.height === null ? '' : ` ht="${row.height}" customHeight="1"`;
  const hidden = row.hidden ? ' hidden="1"' : '';
  const style = row.style === null ? '' : ` s="${context.styleIndex(row.style)}" customFormat="1"`;
  return `<${prefix}row r="${index + 1}"${style}${height}${hidden}>${cells}</${prefix}row>`;
}
