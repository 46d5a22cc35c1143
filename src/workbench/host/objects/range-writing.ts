import { columnCount, rowCount, type Area, type CellRef } from '../../../snapshot/area';
import { enterCells, type CellEntry } from '../../../workbook/cells/enter-cell';
import { setNumberFormat } from '../../../workbook/styles/set-number-format';
import { formulaFromR1C1 } from '../../../workbook/calculation/translate-formula';
import { requireFormattable, requireWritableCells } from './access';
import { asText, invalidArgument } from './arguments';
import type { RangeTarget } from './open-book';
import { isTooLarge } from './range-size';
import { changing } from './refusals';

interface Written {
  readonly place: CellRef;
  readonly value: unknown;
}

/** Sets `values` or `formulas`: null leaves a cell as it is, "" clears it, `=…` is a formula. */
export function writeCells(range: RangeTarget, value: unknown): void {
  enter(range, spread(range.area, value), (input) => input);
}

/** Sets `formulasR1C1`: as `formulas`, with references that count from their cell. */
export function writeFormulasR1C1(range: RangeTarget, value: unknown): void {
  enter(range, spread(range.area, value), (input, place) =>
    typeof input === 'string' && input.startsWith('=')
      ? `=${formulaFromR1C1(input.slice(1), place)}`
      : input,
  );
}

function enter(
  range: RangeTarget,
  written: readonly Written[],
  read: (input: CellEntry['input'], place: CellRef) => CellEntry['input'],
): void {
  const entries = written.map(({ place, value: input }): CellEntry => {
    if (typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean') {
      return { place, input: read(input, place) };
    }
    throw invalidArgument();
  });
  requireWritableCells(
    range,
    entries.map(({ place }) => place),
  );
  changing(() => {
    enterCells(range.book.workbook, range.sheet, entries);
  });
}

/** Sets `numberFormat`; the values stay as they are. */
export function writeNumberFormats(range: RangeTarget, value: unknown): void {
  requireFormattable(range);
  const { book, sheet, area } = range;
  if (isTooLarge(area)) throw invalidArgument();
  if (!Array.isArray(value)) {
    setNumberFormat(book.workbook, sheet, area, asText(value));
    return;
  }
  for (const { area: run, format } of runs(spread(area, value))) {
    setNumberFormat(book.workbook, sheet, run, format);
  }
}

/**
 * The cells that a value is for: a table of the range's shape gives each its own, anything else
 * is for all of them. @throws InvalidArgument for a table of another shape
 */
function spread(area: Area, value: unknown): Written[] {
  if (isTooLarge(area)) throw invalidArgument();
  const rows = table(area, value);
  return rows.flatMap((cells, down) =>
    cells.flatMap((cell, across) =>
      cell === null
        ? []
        : [{ place: { row: area.top + down, column: area.left + across }, value: cell }],
    ),
  );
}

function table(area: Area, value: unknown): readonly (readonly unknown[])[] {
  const [height, width] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(value)) {
    return Array.from({ length: height }, () => Array.from({ length: width }, () => value));
  }
  const rows: readonly unknown[] = value;
  if (rows.length !== height) throw wrongShape();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== width) throw wrongShape();
    const cells: readonly unknown[] = row;
    return cells;
  });
}

function wrongShape(): Error {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Neighbours in a row that get the same format, so that they are formatted together. */
function runs(written: readonly Written[]): { area: Area; format: string }[] {
  const found: { area: Area; format: string }[] = [];
  for (const { place, value } of written) {
    const format = asText(value);
    const { row, column } = place;
    const last = found.at(-1);
    if (last?.format === format && last.area.top === row && last.area.right === column - 1) {
      last.area = { ...last.area, right: column };
    } else {
      found.push({ area: { top: row, left: column, bottom: row, right: column }, format });
    }
  }
  return found;
}
