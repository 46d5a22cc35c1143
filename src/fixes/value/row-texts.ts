import type { Entry, Indicator } from '../../form/form';
import { wordsOf } from '../../form/outline/grid';
import type { CellText } from '../../library/placement/placement';
import { printNameCell, readNameCell } from '../../library/placement/names/name-cell';
import { isShared } from '../../library/placement/names/written-names';
import { sameCell, type CellRef } from '../../snapshot/area';
import { annualCells } from './written-value';

/** The name of a row alone, without the number and the indent that its cell begins with. */
export function ownName({ name }: Indicator): string {
  return readNameCell(name.text, false).name;
}

/** The cell of a row's name with another one; number, indent and what else stands there stay. */
export function nameCells(row: Indicator, name: string): readonly CellText[] {
  const shared = isShared(row);
  const cell = readNameCell(wordsOf(shared ? row.value : row.name), shared);
  return [{ cell: placeOf(row.name), value: printNameCell({ ...cell, name }) }];
}

/** The cells of a row with another name and another value of this year. */
export function standardCells(
  row: Indicator,
  { name, annual }: { readonly name: string; readonly annual: string },
): readonly CellText[] {
  if (!isShared(row)) return [...nameCells(row, name), ...annualCells(row, annual)];
  const cell = readNameCell(wordsOf(row.value), true);
  return [{ cell: placeOf(row.value), value: printNameCell({ ...cell, name, value: annual }) }];
}

const PARTS = ['name', 'cycle', 'value', 'operator', 'unit', 'weight'] as const;

/** The cells of a row to be blanked, each once; those that it shares with other rows stay. */
export function blankedCells(row: Indicator): readonly CellText[] {
  const entries = [...PARTS.map((part) => row[part]), ...row.regions];
  const own: Entry[] = [];
  for (const entry of entries) {
    if (entry?.row === row.row && !own.some((other) => sameCell(other, entry))) own.push(entry);
  }
  return own.map((entry) => ({ cell: placeOf(entry), value: null }));
}

/**
 * Whether a cell of this row says something of other rows, too, being merged or holding several indicators: those would
 * be blanked along.
 */
export function standsForOthers(row: Indicator, indicators: readonly Indicator[]): boolean {
  const blanked = blankedCells(row).map(({ cell }) => cell);
  return indicators.some(
    (other) =>
      other !== row &&
      [...PARTS.map((part) => other[part]), ...other.regions].some(
        (entry) => entry && blanked.some((cell) => sameCell(cell, entry)),
      ),
  );
}

/** Whether a cell says something of more than one indicator: what is written there would take the others' place. */
export function holdsSeveral(cell: CellRef, indicators: readonly Indicator[]): boolean {
  return indicators.some((row) =>
    [row.level2Entry, ...PARTS.map((part) => row[part])].some(
      (entry) => entry?.part !== undefined && sameCell(entry, cell),
    ),
  );
}

function placeOf({ row, column }: Entry): CellText['cell'] {
  return { row, column };
}
