import { calculateAll, calculateCells } from '../calculation/calculate';
import { rowAt } from '../cells/set-cells';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify, type WorkbookChange } from '../workbook-change';
import { moveAnchor } from './move-anchor';
import { moveBreaks } from './move-breaks';
import { rewrittenCells } from './move-cells';
import { moveFormula, type FormulaMove } from './move-formula';
import { moveMerges } from './move-merges';
import { moveAreas } from './move-reference';
import { moveRules } from './move-rules';
import { moveValidations } from './move-validations';
import { axisOf, isWhole, type CellShift, type LineChange, type RowChange } from './row-change';
import { refuseBeyondSheet, refuseCutMerges } from './refuse-shift';
import { rescuedContents } from './rescued-contents';
import { shiftCells } from './shift-cells';
import { shiftRows } from './shift-rows';

/**
 * Inserts or deletes rows and moves everything that refers to them. All is reckoned before anything is changed, so that
 * a refusal leaves the workbook as it was.
 * @throws WorkbookError `beyond-sheet`, `array-part`, `cannot-move`
 */
export function changeRows(workbook: Workbook, sheet: Sheet, change: RowChange): void {
  changeLines(workbook, sheet, change, () => {
    shiftRows(workbook, sheet, change);
    sheet.rowBreaks = moveBreaks(sheet.rowBreaks, change);
    return { kind: 'rows', sheet, change };
  });
}

/**
 * Inserts or deletes whole columns, or some cells only, so that those beyond move; all that refers to them moves along.
 * @throws WorkbookError `beyond-sheet`, `array-part`, `cannot-move`; then nothing is changed
 */
export function changeCells(workbook: Workbook, sheet: Sheet, change: CellShift): void {
  changeLines(workbook, sheet, change, () => {
    shiftCells(workbook, sheet, change);
    if (isWhole(change) && axisOf(change) === 'column') {
      sheet.columnBreaks = moveBreaks(sheet.columnBreaks, change);
    }
    return { kind: 'cells-shifted', sheet, change };
  });
}
/** @param shift moves the cells themselves, and says what listeners are told */
function changeLines(
  workbook: Workbook,
  sheet: Sheet,
  change: LineChange,
  shift: () => WorkbookChange,
): void {
  refuseBeyondSheet(sheet, change);
  refuseCutMerges(sheet, change);
  const moved = reckon(workbook, sheet, change);
  for (const { cells, column, cell } of moved.cells) cells.set(column, cell);
  for (const { row, column, cell } of moved.rescued) rowAt(sheet, row).cells.set(column, cell);
  for (const { each, rules, validations } of moved.sheets) {
    each.conditionalFormats = rules;
    each.dataValidations = validations;
  }
  const told = shift();
  sheet.merges = moveMerges(sheet.merges, change);
  sheet.editableAreas = moveAreas(sheet.editableAreas, change);
  workbook.names = moved.names;
  workbook.anchors = moved.anchors;
  notify(workbook, told);
  if (moved.namesReshaped) calculateAll(workbook);
  else if (moved.stale.size > 0) calculateCells(workbook, moved.stale);
}

/** All that will be another after the change; nothing is changed yet. */
function reckon(workbook: Workbook, sheet: Sheet, change: LineChange) {
  const moveOn = (home: number | null) => formulaMove(workbook, sheet, change, home);
  const cells = workbook.sheets.flatMap((each) =>
    rewrittenCells(each, moveOn(each.id), each === sheet),
  );
  const rescued = rescuedContents(sheet, moveOn(sheet.id));
  const names = moveNames(workbook, moveOn);
  return {
    cells,
    rescued,
    stale: new Set([...cells.filter(({ stale }) => stale), ...rescued].map(({ cell }) => cell)),
    sheets: workbook.sheets.map((each) => ({
      each,
      rules: moveRules(each.conditionalFormats, moveOn(each.id), each === sheet),
      validations: moveValidations(each.dataValidations, moveOn(each.id), each === sheet),
    })),
    names: names.list,
    namesReshaped: names.reshaped,
    anchors: workbook.anchors.flatMap(
      (anchor) => moveAnchor(anchor, moveOn(anchor.sheet), anchor.sheet === sheet.id) ?? [],
    ),
  };
}

/** The same list where no name is another. */
function moveNames({ names }: Workbook, moveOn: (home: number | null) => FormulaMove) {
  let reshaped = false;
  const list = names.map((name) => {
    const moved = moveFormula(name.formula, moveOn(name.scope));
    reshaped ||= moved.reshaped;
    return moved.formula === name.formula ? name : { ...name, formula: moved.formula };
  });
  return { list: list.every((name, i) => name === names[i]) ? names : list, reshaped };
}

/** @param home id of the sheet that a formula stands on; null for one of the whole workbook */
function formulaMove(
  { sheets }: Workbook,
  sheet: Sheet,
  change: LineChange,
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
