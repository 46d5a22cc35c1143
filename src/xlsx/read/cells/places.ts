import { parseCell } from '../../../snapshot/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../snapshot/area';
import { XlsxError } from '../../xlsx-error';
import { numeric, type XmlElement } from '../../xml/xml-element';

/**
 * The row (from 0) that a `row` element stands for; one that does not say follows the one before.
 * @throws XlsxError `damaged`
 */
export function rowOf(element: XmlElement, previous: number): number {
  const row = (numeric(element, 'r') ?? previous + 2) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= SHEET_ROWS) {
    throw new XlsxError('damaged', 'row outside of the sheet');
  }
  return row;
}

/** The column (from 0) that a `c` element stands for; one that does not say follows the one before. */
export function columnOf(element: XmlElement, previous: number): number {
  const reference = element.attributes['r'];
  const column = reference === undefined ? previous + 1 : parseCell(reference)?.column;
  if (column === undefined || column >= SHEET_COLUMNS) {
    throw new XlsxError('damaged', `cell ${reference ?? ''} outside of the sheet`);
  }
  return column;
}
