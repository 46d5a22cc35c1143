import type { Area } from '../../../snapshot/area';
import type { Row } from '../../../workbook/sheet';
import { XlsxError } from '../../xlsx-error';
import { flag, numeric, type XmlElement } from '../../xml/xml-element';
import { readCell, type CellReader } from './cells';
import { columnOf, rowOf } from './places';
import { SharedFormulas } from './shared-formulas';
import type { ValueContext } from './cell-value';

/** Takes a sheet's `row` elements one by one and builds the model's rows. */
export class RowReader {
  readonly rows = new Map<number, Row>();
  readonly #cells: CellReader;
  #previous = -1;

  constructor(context: ValueContext) {
    this.#cells = { ...context, shared: new SharedFormulas(), pending: [], whatIfTables: [] };
  }

  /** Of the rows read so far. */
  get whatIfTables(): readonly Area[] {
    return this.#cells.whatIfTables;
  }

  readonly add = (element: XmlElement): void => {
    const index = rowOf(element, this.#previous);
    this.#previous = index;
    if (this.rows.has(index)) throw new XlsxError('damaged', `two rows of number ${index + 1}`);
    const row: Row = {
      cells: new Map(),
      height: numeric(element, 'ht') ?? null,
      customHeight: flag(element, 'customHeight'),
      hidden: flag(element, 'hidden'),
      style: flag(element, 'customFormat') ? (numeric(element, 's') ?? null) : null,
      origin: index,
    };
    let column = -1;
    for (const cell of element.children) {
      if (cell.name !== 'c') continue;
      column = columnOf(cell, column);
      row.cells.set(column, readCell(cell, { row: index, column }, this.#cells));
    }
    this.rows.set(index, row);
  };

  /** To be called after the last row. */
  finish(): Map<number, Row> {
    for (const { row, column, group } of this.#cells.pending) {
      const cells = this.rows.get(row)?.cells;
      const cell = cells?.get(column);
      const formula = this.#cells.shared.at(group, { row, column });
      if (cells && cell && formula !== undefined) cells.set(column, { ...cell, formula });
    }
    return this.rows;
  }
}
