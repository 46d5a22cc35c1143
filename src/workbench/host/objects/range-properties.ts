import { isWholeColumns, isWholeRows } from '../../../snapshot/area';
import { method, property } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import { invalidArgument } from './arguments';
import { cellsOf, columnsOf, readProperties, rowsOf, writeProperties } from './cell-properties';
import type { RangeTarget } from './open-book';

/** Properties of a Range beyond its values, and the tables of properties of its cells, rows and columns. */
export const rangeProperties: Readonly<Record<string, MemberDefinition<RangeTarget>>> = {
  IsEntireRow: property('1.7', ({ area }) => isWholeRows(area)),
  IsEntireColumn: property('1.7', ({ area }) => isWholeColumns(area)),
  GetCellProperties: method('1.9', (range, [options]) =>
    cellsOf(range).map((row) => row.map((cell) => readProperties(range, cell, options))),
  ),
  GetRowProperties: method('1.9', (range, [options]) =>
    rowsOf(range.area).map((row) => readProperties(range, row, options)),
  ),
  GetColumnProperties: method('1.9', (range, [options]) =>
    columnsOf(range.area).map((column) => readProperties(range, column, options)),
  ),
  SetCellProperties: method('1.9', (range, [table]) => {
    const rows = cellsOf(range);
    const values = asTable(table, rows.length);
    for (const [i, row] of rows.entries()) {
      const given = asTable(values[i], row.length);
      for (const [j, cell] of row.entries()) writeProperties(range, cell, given[j]);
    }
  }),
  SetRowProperties: method('1.9', (range, [table]) => {
    const rows = rowsOf(range.area);
    const values = asTable(table, rows.length);
    for (const [i, row] of rows.entries()) writeProperties(range, row, values[i]);
  }),
  SetColumnProperties: method('1.9', (range, [table]) => {
    const columns = columnsOf(range.area);
    const values = asTable(table, columns.length);
    for (const [i, column] of columns.entries()) writeProperties(range, column, values[i]);
  }),
};

/** @throws InvalidArgument for a list of another length */
function asTable(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument();
  return value;
}
