import { contains, intersection, isCovered, type Area, type CellRef } from '../../snapshot/area';
import { isError, type CellValue } from '../../snapshot/snapshot';
import { BLANK_CELL, type Cell } from './cell';
import { columnRuns } from '../layout/columns';
import { joinCells } from './join-cells';
import { statedArea } from '../styles/style-runs';
import { cellAt, type Sheet } from '../sheet';

export type ValueKind = 'errors' | 'logical' | 'numbers' | 'text';

/** What Excel's dialog 定位条件 finds. */
export type SpecialCells =
  | { readonly kind: 'constants' | 'formulas'; readonly values: ReadonlySet<ValueKind> }
  | { readonly kind: 'blanks' | 'visible' | 'conditional-formats' | 'data-validations' };

/** The cells of an area that are of a kind, as rectangles; blanks only where the sheet is used. */
export function specialCells(sheet: Sheet, area: Area, wanted: SpecialCells): readonly Area[] {
  switch (wanted.kind) {
    case 'constants':
      return held(
        sheet,
        area,
        (cell) => cell.formula === null && isOneOf(cell.value, wanted.values),
      );
    case 'formulas':
      return held(
        sheet,
        area,
        (cell) => cell.formula !== null && isOneOf(cell.value, wanted.values),
      );
    case 'blanks':
      return blanks(sheet, area);
    case 'visible':
      return visible(sheet, area);
    case 'conditional-formats':
      return common(
        sheet.conditionalFormats.flatMap(({ areas }) => areas),
        area,
      );
    case 'data-validations':
      return common(
        sheet.dataValidations.flatMap(({ areas }) => areas),
        area,
      );
  }
}

function held(sheet: Sheet, area: Area, isWanted: (cell: Cell) => boolean): readonly Area[] {
  const found: CellRef[] = [];
  for (const [row, { cells }] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      const place = { row, column };
      if (contains(area, place) && !isCovered(place, sheet.merges) && isWanted(cell)) {
        found.push(place);
      }
    }
  }
  return joinCells(found);
}

function isOneOf(value: CellValue, kinds: ReadonlySet<ValueKind>): boolean {
  const kind = kindOf(value);
  return kind !== null && kinds.has(kind);
}

function kindOf(value: CellValue): ValueKind | null {
  if (value === null) return null;
  if (isError(value)) return 'errors';
  if (typeof value === 'boolean') return 'logical';
  return typeof value === 'number' ? 'numbers' : 'text';
}

function blanks(sheet: Sheet, area: Area): readonly Area[] {
  const used = statedArea(sheet, area);
  if (!used) return [];
  const found: CellRef[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const { value, formula } = cellAt(sheet, { row, column }) ?? BLANK_CELL;
      if (value === null && formula === null) found.push({ row, column });
    }
  }
  return joinCells(found);
}

/** The cells of rows and columns that are not hidden. */
function visible(sheet: Sheet, area: Area): readonly Area[] {
  const hidden = [...sheet.rows]
    .filter(([row, each]) => each.hidden && row >= area.top && row <= area.bottom)
    .map(([row]) => row)
    .sort((a, b) => a - b);
  const columns = columnRuns(sheet, area.left, area.right).filter((run) => !run.hidden);
  const areas: Area[] = [];
  let top = area.top;
  for (const row of [...hidden, area.bottom + 1]) {
    if (row > top) {
      for (const { first, last } of joinedColumns(columns)) {
        areas.push({ top, left: first, bottom: row - 1, right: last });
      }
    }
    top = row + 1;
  }
  return areas;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function joinedColumns(runs: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { first, last } of runs) {
    const before = spans.at(-1);
    if (before?.last === first - 1) spans[spans.length - 1] = { first: before.first, last };
    else spans.push({ first, last });
  }
  return spans;
}

function common(areas: readonly Area[], area: Area): readonly Area[] {
  return areas.flatMap((each) => intersection(each, area) ?? []);
}
