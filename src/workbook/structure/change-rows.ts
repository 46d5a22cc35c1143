import { calculateAll, calculateCells } from '../calculate';
import type { Cell } from '../cell';
import { rowAt } from '../set-cells';
import { notify, type Sheet, type Workbook } from '../workbook';
import { moveAnchor } from './move-anchor';
import { rewrittenCells } from './move-cells';
import { moveFormula, type FormulaMove } from './move-formula';
import { moveMerges, rescuedContents } from './move-merges';
import { moveRules } from './move-rules';
import type { RowChange } from './row-change';
import { refuseBeyondSheet, shiftRows } from './shift-rows';

/**
 * Inserts or deletes rows and moves everything that refers to them. All is reckoned before anything is changed, so that
 * a refusal leaves the workbook as it was.
 * @throws WorkbookError `beyond-sheet`, `array-part`, `cannot-move`
 */
export function changeRows(workbook: Workbook, sheet: Sheet, change: RowChange): void {
  refuseBeyondSheet(sheet, change);
  const moveOn = (home: number | null) => formulaMove(workbook, sheet, change, home);
  const bySheet = workbook.sheets.map((each) => {
    const own = each === sheet;
    const move = moveOn(each.id);
    return {
      sheet: each,
      cells: rewrittenCells(each, move, own),
      rules: moveRules(each.conditionalFormats, move, own),
    };
  });
  const names = workbook.names.map((name) => {
    const moved = moveFormula(name.formula, moveOn(name.scope));
    return { ...moved, name: moved.formula === name.formula ? name : { ...name, ...pick(moved) } };
  });
  const anchors = workbook.anchors.flatMap(
    (anchor) => moveAnchor(anchor, moveOn(anchor.sheet), anchor.sheet === sheet.id) ?? [],
  );
  const rescued = rescuedContents(sheet, moveOn(sheet.id));

  const stale = new Set<Cell>();
  for (const { sheet: each, cells, rules } of bySheet) {
    for (const { cells: row, column, cell, stale: isStale } of cells) {
      row.set(column, cell);
      if (isStale) stale.add(cell);
    }
    each.conditionalFormats = rules;
  }
  for (const { row, column, cell } of rescued) {
    rowAt(sheet, row).cells.set(column, cell);
    stale.add(cell);
  }
  shiftRows(sheet, change);
  sheet.merges = moveMerges(sheet.merges, change);
  if (names.some(({ name }, i) => name !== workbook.names[i])) {
    workbook.names = names.map(({ name }) => name);
  }
  workbook.anchors = anchors;
  notify(workbook, { kind: 'rows', sheet, change });
  if (names.some(({ reshaped }) => reshaped)) calculateAll(workbook);
  else if (stale.size > 0) calculateCells(workbook, stale);
}

function pick({ formula }: { readonly formula: string }): { readonly formula: string } {
  return { formula };
}

/** @param home id of the sheet that a formula stands on; null for one of the whole workbook */
function formulaMove(
  { sheets }: Workbook,
  sheet: Sheet,
  change: RowChange,
  home: number | null,
): FormulaMove {
  const position = (name: string) => sheets.findIndex((each) => isNamed(each, name));
  return {
    change,
    here: home === sheet.id,
    isChanged: (name) => isNamed(sheet, name),
    isBetween: (first, last) => {
      const at = sheets.indexOf(sheet);
      const [a, b] = [position(first), position(last)];
      return at >= Math.min(a, b) && at <= Math.max(a, b);
    },
  };
}

function isNamed(sheet: Sheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}
