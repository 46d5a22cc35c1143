import { calculateAll, calculateCells } from '../calculation/calculate';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import { sameSheetName } from './rename-sheet';
import { rewriteFormulas } from './rewrite-formulas';
import { printSheets, rewriteSheets } from './sheet-references';
import { requireAnotherVisible, showNearest } from './sheet-visibility';

const LOST = '#REF!';

/**
 * Deletes a sheet with its own names. References to it become `#REF!A1`, as in Excel; a reference to several sheets
 * at once that begins or ends with it begins or ends with its neighbour. The sheet in front gives way to the next one.
 * @throws WorkbookError `last-sheet`
 */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  requireAnotherVisible(workbook, sheet);
  const position = workbook.sheets.indexOf(sheet);
  const names = workbook.sheets.map(({ name }) => name);
  workbook.sheets.splice(position, 1);
  workbook.names = workbook.names.filter(({ scope }) => scope !== sheet.id);
  workbook.anchors = workbook.anchors.filter(
    (anchor) => anchor.home !== sheet.id && anchor.sheet !== sheet.id,
  );
  const rewritten = rewriteFormulas(workbook, (formula) => withSheetLost(formula, names, position));
  notify(workbook, { kind: 'sheet-deleted', sheet, position });
  if (workbook.selection.sheet === sheet.id) showNearest(workbook, position);
  if (rewritten.names) calculateAll(workbook);
  else if (rewritten.cells.size > 0) calculateCells(workbook, rewritten.cells);
}

/** @param names of all sheets in their order, with the one that goes at `position` */
function withSheetLost(formula: string, names: readonly string[], position: number): string {
  const isIt = sameSheetName(names[position] ?? '');
  const place = (name: string) => names.findIndex(sameSheetName(name));
  return rewriteSheets(formula, (sheets) => {
    if (sheets?.kind === 'one') return isIt(sheets.name) ? LOST : undefined;
    if (sheets?.kind !== 'span' || !(isIt(sheets.first) || isIt(sheets.last))) return undefined;
    const [a, b] = [place(sheets.first), place(sheets.last)];
    if (a === b) return LOST;
    const inwards = a < b ? 1 : -1;
    const first = names[isIt(sheets.first) ? a + inwards : a] ?? sheets.first;
    const last = names[isIt(sheets.last) ? b - inwards : b] ?? sheets.last;
    return printSheets(
      first === last ? { kind: 'one', name: first } : { kind: 'span', first, last },
    );
  });
}
