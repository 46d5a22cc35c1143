import {
  columnCount,
  isCovered,
  isWholeRows,
  rowCount,
  type Area,
  type CellRef,
} from '../../snapshot/area';
import { calculateDependents } from '../calculation/calculate';
import { BLANK_CELL, type Cell } from '../cells/cell';
import { styleAt } from '../cells/enter-cell';
import { rowAt } from '../cells/set-cells';
import { translateFormula } from '../calculation/translate-formula';
import type { Workbook } from '../workbook';
import { cellAt, type Sheet } from '../sheet';
import { notify } from '../workbook-change';
import { copyValidations } from '../validation/copy-validations';
import { copyMerges } from './copy-merges';
import { copyRules } from './copy-rules';

export type CopiedAspect = 'all' | 'formulas' | 'values' | 'formats';

/** How the copies lie. */
export interface CopyLayout {
  /** Blank cells of the source leave those of the target as they are. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}

const STRAIGHT: CopyLayout = { skipBlanks: false, transpose: false };

export interface CellBlock {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Copies a block of cells over another, which takes the source's size, or is filled with copies where it is a
 * multiple of it. Formulas move their relative references along. Formats bring merged areas and conditional formats
 * with them, but no heights.
 */
export function copyCells(
  workbook: Workbook,
  source: CellBlock,
  target: CellBlock,
  aspect: CopiedAspect,
  layout: CopyLayout = STRAIGHT,
): void {
  for (const area of tiles(placed(source.area, layout), target.area)) {
    copyTile(workbook, source, { sheet: target.sheet, area }, aspect, layout);
  }
}

/** The size that an area has when it is copied so. */
function placed(area: Area, { transpose }: CopyLayout): Area {
  if (!transpose) return area;
  const { top, left } = area;
  return { top, left, bottom: top + columnCount(area) - 1, right: left + rowCount(area) - 1 };
}

function tiles(source: Area, target: Area): Area[] {
  const [height, width] = [rowCount(source), columnCount(source)];
  const isMultiple = rowCount(target) % height === 0 && columnCount(target) % width === 0;
  const [bottom, right] = isMultiple ? [target.bottom, target.right] : [target.top, target.left];
  const areas: Area[] = [];
  for (let top = target.top; top <= bottom; top += height) {
    for (let left = target.left; left <= right; left += width) {
      areas.push({ top, left, bottom: top + height - 1, right: left + width - 1 });
    }
  }
  return areas;
}

function copyTile(
  workbook: Workbook,
  source: CellBlock,
  target: CellBlock,
  aspect: CopiedAspect,
  layout: CopyLayout,
): void {
  const down = target.area.top - source.area.top;
  const copies = pairs(source, target, layout).map(({ from, to }) => ({
    to,
    cell: copiedCell(source.sheet, from, target.sheet, to, aspect),
  }));
  if ((aspect === 'all' || aspect === 'formats') && !layout.transpose) {
    copyRowStyles(source, target.sheet, down);
    copyMerges(workbook, source, target);
    copyRules(workbook, source, target);
  }
  if (aspect === 'all' && !layout.transpose) copyValidations(workbook, source, target);
  const previous = copies.map(({ to }) => ({ place: to, cell: cellAt(target.sheet, to) }));
  for (const { to, cell } of copies) {
    const content = isCovered(to, target.sheet.merges)
      ? { ...BLANK_CELL, style: cell.style }
      : cell;
    rowAt(target.sheet, to.row).cells.set(to.column, content);
  }
  if (aspect === 'formats') {
    notify(workbook, { kind: 'formats', ...target });
    return;
  }
  notify(workbook, { kind: 'cells', ...target, previous });
  calculateDependents(workbook, target.sheet, target.area);
}

interface Pair {
  readonly from: CellRef;
  readonly to: CellRef;
}

/** Each cell that is copied with its place in the target. */
function pairs(
  source: CellBlock,
  target: CellBlock,
  { skipBlanks, transpose }: CopyLayout,
): Pair[] {
  const { area } = source;
  const down = target.area.top - area.top;
  const across = target.area.left - area.left;
  const found: Pair[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const columns = transpose ? allColumns(area) : columnsOf(source, target, row, down, across);
    for (const column of columns) {
      const from = { row, column };
      if (skipBlanks && isBlank(cellAt(source.sheet, from))) continue;
      const to = transpose
        ? { row: target.area.top + column - area.left, column: target.area.left + row - area.top }
        : { row: row + down, column: column + across };
      found.push({ from, to });
    }
  }
  return found;
}

function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === null);
}

function allColumns(area: Area): readonly number[] {
  return Array.from({ length: columnCount(area) }, (_, i) => area.left + i);
}

/** The columns in which source or target hold a cell, and those that do not look alike without one. */
function columnsOf(
  { sheet, area }: CellBlock,
  target: CellBlock,
  row: number,
  down: number,
  across: number,
): Set<number> {
  const columns = new Set<number>();
  const add = (column: number) => {
    if (column >= area.left && column <= area.right) columns.add(column);
  };
  for (const column of sheet.rows.get(row)?.cells.keys() ?? []) add(column);
  for (const column of target.sheet.rows.get(row + down)?.cells.keys() ?? []) add(column - across);
  if (isWholeRows(area)) return columns;
  for (let column = area.left; column <= area.right; column++) {
    const to = { row: row + down, column: column + across };
    if (styleAt(sheet, { row, column }) !== styleAt(target.sheet, to)) columns.add(column);
  }
  return columns;
}

function copiedCell(
  sheet: Sheet,
  from: CellRef,
  target: Sheet,
  to: CellRef,
  aspect: CopiedAspect,
): Cell {
  const source = cellAt(sheet, from) ?? BLANK_CELL;
  const own = cellAt(target, to) ?? BLANK_CELL;
  const style =
    aspect === 'all' || aspect === 'formats' ? styleAt(sheet, from) : styleAt(target, to);
  if (aspect === 'formats') return { ...own, style };
  const takesFormula = aspect !== 'values' && source.formula !== null && !source.array;
  const formula = takesFormula ? translateFormula(source.formula, from, to) : null;
  return { value: source.value, formula, style };
}

function copyRowStyles({ sheet, area }: CellBlock, target: Sheet, down: number): void {
  if (!isWholeRows(area)) return;
  for (let row = area.top; row <= area.bottom; row++) {
    const style = sheet.rows.get(row)?.style ?? null;
    const now = target.rows.get(row + down);
    if ((now?.style ?? null) !== style) {
      target.rows.set(row + down, { ...rowAt(target, row + down), style });
    }
  }
}
