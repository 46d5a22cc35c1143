import {
  columnCount,
  isCovered,
  isWholeRows,
  rowCount,
  type Area,
  type CellRef,
} from '../../snapshot/area';
import { calculateDependents } from '../calculate';
import { BLANK_CELL, type Cell } from '../cell';
import { styleAt } from '../enter-cell';
import { rowAt } from '../set-cells';
import { translateFormula } from '../translate-formula';
import { cellAt, notify, type Sheet, type Workbook } from '../workbook';
import { copyValidations } from '../validation/copy-validations';
import { copyMerges } from './copy-merges';
import { copyRules } from './copy-rules';

export type CopiedAspect = 'all' | 'formulas' | 'values' | 'formats';

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
): void {
  for (const area of tiles(source.area, target.area)) {
    copyTile(workbook, source, { sheet: target.sheet, area }, aspect);
  }
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
): void {
  const down = target.area.top - source.area.top;
  const across = target.area.left - source.area.left;
  const copies: { readonly to: CellRef; readonly cell: Cell }[] = [];
  for (let row = source.area.top; row <= source.area.bottom; row++) {
    for (const column of columnsOf(source, target, row, down, across)) {
      const from = { row, column };
      const to = { row: row + down, column: column + across };
      copies.push({ to, cell: copiedCell(source.sheet, from, target.sheet, to, aspect) });
    }
  }
  if (aspect === 'all' || aspect === 'formats') {
    copyRowStyles(source, target.sheet, down);
    copyMerges(workbook, source, target);
    copyRules(workbook, source, target);
  }
  if (aspect === 'all') copyValidations(workbook, source, target);
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
