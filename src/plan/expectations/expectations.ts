import { printArea, printCell } from '../../snapshot/address';
import { SHEET_COLUMNS, sameArea, type Area } from '../../snapshot/area';
import { readNameTarget } from '../../snapshot/name-target';
import { sameValue } from '../../snapshot/snapshot';
import { isName } from './expected-before';
import { dependents } from './dependents';
import { contentOf, findCell } from './expected-cells';
import type {
  ExpectedCell,
  ExpectedContent,
  ExpectedMerges,
  ExpectedName,
  Expectations,
  SheetRows,
} from '../plan';
import type { PlanReading } from './plan-reading';

/** Something that is not as expected, as plain data for the message. */
export interface Change {
  readonly kind: 'sheet' | 'cell' | 'merges' | 'name';
  /** Null for a name of the whole workbook, and for a sheet. */
  readonly sheet: string | null;
  /** The cell's address, the rows (`24:26`), or the name of the sheet or of cells. */
  readonly place: string;
}

/** What of the expectations does not hold, in reading order; none when the plan can be carried out. */
export function changesFrom(expected: Expectations, reading: PlanReading): readonly Change[] {
  return [
    ...expected.sheets
      .filter(({ sheet, exists }) => reading.existing.has(sheet) !== exists)
      .map(({ sheet }): Change => ({ kind: 'sheet', sheet: null, place: sheet })),
    ...expected.cells.filter((cell) => !holds(cell, reading)).map(cellChange),
    ...expected.vacant.flatMap((rows) => intruders(rows, expected.cells, reading)).map(cellChange),
    ...expected.vacant.flatMap((rows) => {
      const { cells, names } = dependents(rows, expected, reading);
      return [...cells.map(cellChange), ...names.map(nameChange)];
    }),
    ...expected.merges.filter((merges) => !areMerged(merges, reading)).map(mergesChange),
    ...expected.names.filter((name) => !isNamed(name, reading)).map(nameChange),
  ];
}

function holds({ sheet, cell, content, numberFormat }: ExpectedCell, reading: PlanReading) {
  const found = reading.sheets.get(sheet)?.cells.get(printCell(cell));
  const sameFormat = numberFormat === null || (found?.numberFormat ?? 'General') === numberFormat;
  return sameFormat && sameContent(content, contentOf(found));
}

function sameContent(expected: ExpectedContent, found: ExpectedContent): boolean {
  if (expected.kind === 'value') {
    return found.kind === 'value' && sameValue(expected.value, found.value);
  }
  return (
    found.kind === 'formula' && (expected.formula === null || expected.formula === found.formula)
  );
}

/** Cells with content in rows that should hold nothing but what is expected there. */
function intruders(
  { sheet, top, bottom }: SheetRows,
  expected: readonly ExpectedCell[],
  reading: PlanReading,
) {
  return [...(reading.sheets.get(sheet)?.cells.values() ?? [])]
    .filter(({ row, value, formula }) => {
      const isBlank = value === null && formula === null;
      return top <= row && row <= bottom && !isBlank;
    })
    .filter((cell) => !findCell(expected, sheet, cell))
    .map((cell) => ({ sheet, cell }));
}

function areMerged({ sheet, top, bottom, areas }: ExpectedMerges, reading: PlanReading): boolean {
  const found = (reading.sheets.get(sheet)?.merges ?? []).filter(
    (area) => area.top <= bottom && area.bottom >= top,
  );
  const isIn = (list: readonly Area[]) => (area: Area) => list.some((each) => sameArea(each, area));
  return found.length === areas.length && areas.every(isIn(found));
}

function isNamed({ name, scope, formula }: ExpectedName, reading: PlanReading): boolean {
  const found = reading.names.find((known) => isName(known, name, scope));
  if (!found || formula === null) return !found && formula === null;
  return JSON.stringify(readNameTarget(found.formula)) === JSON.stringify(readNameTarget(formula));
}

function cellChange({ sheet, cell }: Pick<ExpectedCell, 'sheet' | 'cell'>): Change {
  return { kind: 'cell', sheet, place: printCell(cell) };
}

function mergesChange({ sheet, top, bottom }: SheetRows): Change {
  const rows = { top, left: 0, bottom, right: SHEET_COLUMNS - 1 };
  return { kind: 'merges', sheet, place: printArea(rows) };
}

function nameChange({ name, scope }: Pick<ExpectedName, 'name' | 'scope'>): Change {
  return { kind: 'name', sheet: scope, place: name };
}
