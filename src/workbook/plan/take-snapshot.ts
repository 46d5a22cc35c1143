import { printCell } from '../../snapshot/address';
import { isCovered, type CellRef } from '../../snapshot/area';
import { blankRooms } from '../../snapshot/blank-rooms';
import { hiddenLines } from '../../snapshot/hidden-lines';
import { lockedCells } from '../../snapshot/locked-cells';
import { readNameTarget } from '../../snapshot/name-target';
import type { NameSnapshot, SheetSnapshot, Snapshot, SnapshotCell } from '../../snapshot/snapshot';
import type { Cell } from '../cells/cell';
import { columnRunAt } from '../layout/columns';
import { readKept } from '../custom-xml/kept-part';
import { allowancesOf } from '../protection/allowances';
import { isProtectedCell } from '../protection/locked-cells';
import { shownText } from '../shown/shown-text';
import { rowHeights, textRoom, wraps } from '../shown/text-room';
import { DEFAULT_STYLE } from '../styles/style';
import type { DefinedName, Workbook } from '../workbook';
import type { Sheet } from '../sheet';

/** Names that Excel keeps for itself carry this in the file; its API shows them without. */
const BUILT_IN_PREFIX = /^_xlnm\./i;

/** What the workbook holds now, as plain data. */
export function takeSnapshot(workbook: Workbook): Snapshot {
  const nameOf = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const kept = readKept(workbook);
  return {
    sheets: workbook.sheets.map((sheet) => snapshotSheet(workbook, sheet)),
    names: workbook.names.map((name) => snapshotName(name, nameOf)),
    activeSheet: nameOf.get(workbook.selection.sheet) ?? null,
    ...(kept !== null && { kept }),
  };
}

function snapshotSheet(workbook: Workbook, sheet: Sheet): SheetSnapshot {
  const cells = new Map<string, SnapshotCell>();
  const heights = rowHeights(workbook, sheet);
  for (const row of [...sheet.rows.keys()].sort(ascending)) {
    const content = sheet.rows.get(row)?.cells ?? new Map<number, Cell>();
    const merges = sheet.merges.filter((area) => area.top <= row && row <= area.bottom);
    for (const column of [...content.keys()].sort(ascending)) {
      const cell = content.get(column);
      if (!cell || (cell.value === null && cell.formula === null)) continue;
      const place = { row, column };
      if (isCovered(place, merges)) continue;
      const room = textRoom(workbook, sheet, { place, cell, merges }, heights);
      cells.set(printCell(place), {
        ...snapshotCell(workbook, place, cell),
        ...(room && { room }),
      });
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection !== null,
    cells,
    merges: sheet.merges,
    ...blankRooms(cells.values(), (place) => {
      const cell = sheet.rows.get(place.row)?.cells.get(place.column);
      if (!cell || !wraps(workbook, cell)) return null;
      const merges = sheet.merges.filter(
        ({ top, bottom }) => top <= place.row && place.row <= bottom,
      );
      if (isCovered(place, merges)) return null;
      return textRoom(workbook, sheet, { place, cell, merges }, heights);
    }),
    ...hiddenLines(cells.values(), {
      row: (row) => sheet.rows.get(row)?.hidden === true,
      column: (column) => columnRunAt(sheet, column)?.hidden === true,
    }),
    ...(sheet.protection && {
      allows: allowancesOf(sheet.protection),
      ...lockedCells(cells.values(), (cell) => isProtectedCell(workbook, sheet, cell)),
    }),
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}

function snapshotCell(workbook: Workbook, place: CellRef, cell: Cell): SnapshotCell {
  const { numberFormat, indent } = workbook.styles[cell.style] ?? DEFAULT_STYLE;
  return {
    ...place,
    value: cell.value,
    text: shownText(cell.value, numberFormat),
    formula: cell.formula === null ? null : `=${cell.formula}`,
    numberFormat,
    ...(indent > 0 && { indent }),
  };
}

function snapshotName(name: DefinedName, nameOf: ReadonlyMap<number, string>): NameSnapshot {
  return {
    name: name.name.replace(BUILT_IN_PREFIX, ''),
    scope: name.scope === null ? null : (nameOf.get(name.scope) ?? null),
    visible: name.visible,
    formula: `=${name.formula}`,
    target: readNameTarget(name.formula),
  };
}
