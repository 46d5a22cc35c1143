import type { CellRef } from '../../snapshot/area';
import type { Cell } from './cell';
import { columnRunAt } from '../layout/columns';
import { deriveStyle, type StyleChange } from '../styles/derive-style';
import { readEntry } from './read-entry';
import { setCells } from './set-cells';
import { DEFAULT_STYLE } from '../styles/style';
import type { Workbook } from '../workbook';
import { cellAt, type Sheet } from '../sheet';
import { WorkbookError } from '../workbook-error';

/** What Excel's documentation gives as a cell's capacity, in UTF-16 units. */
const MAX_TEXT = 32_767;

export interface CellEntry {
  readonly place: CellRef;
  /** As a user types it or a program writes it; '' clears the cell. */
  readonly input: string | number | boolean;
}

/** Enters one cell; see enterCells. */
export function enterCell(
  workbook: Workbook,
  sheet: Sheet,
  place: CellRef,
  input: CellEntry['input'],
): void {
  enterCells(workbook, sheet, [{ place, input }]);
}

/**
 * Does with each input what Excel does with it: `=…` is a formula, a leading apostrophe makes text of anything,
 * cells formatted as text keep it as it is, numbers, percentages and dates are recognised and bring a format
 * along into a cell without one, covered cells of a merged area take nothing.
 * @throws WorkbookError; then nothing is written
 */
export function enterCells(workbook: Workbook, sheet: Sheet, entries: readonly CellEntry[]): void {
  const changes = entries.map(({ place, input }) => ({
    place,
    cell: enteredCell(workbook, sheet, place, input),
  }));
  setCells(workbook, sheet, changes);
}

function enteredCell(
  workbook: Workbook,
  sheet: Sheet,
  place: CellRef,
  input: CellEntry['input'],
): Cell {
  const index = styleAt(sheet, place);
  const style = workbook.styles[index] ?? DEFAULT_STYLE;
  const restyled = (change: StyleChange) => {
    const differs = (change.quotePrefix ?? style.quotePrefix) !== style.quotePrefix;
    return differs || change.numberFormat !== undefined
      ? deriveStyle(workbook, index, change)
      : index;
  };
  const plain = restyled({ quotePrefix: false });
  if (typeof input !== 'string') return { value: input, formula: null, style: plain };
  if (input.length > MAX_TEXT) throw new WorkbookError('too-long');
  if (input === '') return { value: null, formula: null, style: plain };
  if (style.numberFormat === '@') {
    const quoted = input.startsWith("'");
    const value = quoted ? input.slice(1) : input;
    return { value, formula: null, style: quoted ? restyled({ quotePrefix: true }) : plain };
  }
  const entry = readEntry(input);
  switch (entry.kind) {
    case 'formula':
      return { value: null, formula: entry.formula, style: plain };
    case 'quoted-text':
      return { value: entry.text, formula: null, style: restyled({ quotePrefix: true }) };
    case 'constant': {
      const { value, numberFormat } = entry;
      const brings = numberFormat !== null && style.numberFormat === 'General';
      return {
        value,
        formula: null,
        style: brings ? restyled({ quotePrefix: false, numberFormat }) : plain,
      };
    }
  }
}

/** The style of a place, also where no cell is yet: its row's, otherwise its column's. */
export function styleAt(sheet: Sheet, place: CellRef): number {
  const cell = cellAt(sheet, place);
  if (cell) return cell.style;
  const row = sheet.rows.get(place.row)?.style;
  return row ?? columnRunAt(sheet, place.column)?.style ?? 0;
}
