import { engineOf } from './calculation/engine';
import type { Workbook } from './workbook';
import type { Row, Sheet } from './sheet';

/**
 * Makes several changes of which all stand in the workbook afterwards or, when one throws, none. Listeners hear of the
 * changes as they are made and nothing of their end: this is for workbooks that no one watches.
 */
export function atomically<Result>(workbook: Workbook, change: () => Result): Result {
  const restore = remember(workbook);
  try {
    return change();
  } catch (error) {
    restore();
    throw error;
  }
}

/** @returns what puts the workbook back to how it is now */
function remember(workbook: Workbook): () => void {
  // Lists are replaced as a whole but for the sheets and the styles.
  const properties = { ...workbook };
  const order = [...workbook.sheets];
  const styleCount = workbook.styles.length;
  const sheets = workbook.sheets.map(rememberSheet);
  return () => {
    Object.assign(workbook, properties);
    workbook.styles.splice(styleCount);
    workbook.sheets.splice(0, workbook.sheets.length, ...order);
    for (const restoreSheet of sheets) restoreSheet();
    engineOf(workbook).forget();
  };
}

function rememberSheet(sheet: Sheet): () => void {
  const { rows, ...properties } = sheet;
  // Cells are replaced, never changed in place; rows are.
  const saved = [...rows].map(([index, row]): [number, Row] => [
    index,
    { ...row, cells: new Map(row.cells) },
  ]);
  return () => {
    Object.assign(sheet, properties);
    rows.clear();
    for (const [index, row] of saved) rows.set(index, row);
  };
}
