import { parseCell, printCell } from '../../src/snapshot/address';
import type { Area } from '../../src/snapshot/area';
import { readNameTarget } from '../../src/snapshot/name-target';
import type {
  CellValue,
  NameSnapshot,
  SheetSnapshot,
  Snapshot,
  SnapshotCell,
} from '../../src/snapshot/snapshot';
import { shownText } from '../../src/workbook/shown/shown-text';

/** A cell that holds a typed value, shown as the sheet would show it. */
export function cell(address: string, value: CellValue, numberFormat = 'General'): SnapshotCell {
  const place = parseCell(address);
  if (!place) throw new Error(`${address} is no address`);
  return { ...place, value, text: shownText(value, numberFormat), formula: null, numberFormat };
}

export function sheet(
  name: string,
  cells: readonly SnapshotCell[],
  merges: readonly Area[] = [],
): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    protected: false,
    cells: new Map(cells.map((one) => [printCell(one), one])),
    merges,
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, names: [], activeSheet: null };
}

export function onlySheet(snapshot: Snapshot): SheetSnapshot {
  const [first] = snapshot.sheets;
  if (!first) throw new Error('no sheet');
  return first;
}

/** The sheet with some cells changed; null empties one. */
export function withCells(
  original: SheetSnapshot,
  changes: Readonly<Record<string, CellValue>>,
): SheetSnapshot {
  const cells = new Map(original.cells);
  for (const [address, value] of Object.entries(changes)) {
    if (value === null) cells.delete(address);
    else cells.set(address, cell(address, value));
  }
  return { ...original, cells };
}

/** The same sheet, everything on it so many rows down and columns to the right. */
export function moved(original: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  const cells = [...original.cells.values()].map((one) => ({
    ...one,
    row: one.row + rows,
    column: one.column + columns,
  }));
  const merges = original.merges.map(({ top, left, bottom, right }) => ({
    top: top + rows,
    bottom: bottom + rows,
    left: left + columns,
    right: right + columns,
  }));
  return { ...sheet(original.name, cells, merges), visibility: original.visibility };
}

/** Both sheets' content on one sheet. */
export function together(name: string, ...parts: readonly SheetSnapshot[]): SheetSnapshot {
  return sheet(
    name,
    parts.flatMap((part) => [...part.cells.values()]),
    parts.flatMap((part) => part.merges),
  );
}

export function definedName(
  name: string,
  formula: string,
  scope: string | null = null,
  visible = true,
): NameSnapshot {
  const written = `=${formula.replace(/^=/, '')}`;
  return { name, scope, visible, formula: written, target: readNameTarget(formula) };
}
