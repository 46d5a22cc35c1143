import { printArea, printCell } from '../snapshot/address';
import { areaOf, type Area, type CellRef } from '../snapshot/area';

/** Cells as a person would list them: those below one another as one range, each once. */
export function printPlaces(cells: readonly CellRef[], separator: string): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const goesOn = last?.left === cell.column && cell.row <= last.bottom + 1;
    if (goesOn) runs[runs.length - 1] = { ...last, bottom: cell.row };
    else runs.push(areaOf(cell));
  }
  return runs.map(printArea).join(separator);
}

/** The formula that shows a cell's address and leads there. */
export function linkTo(sheet: string, cell: CellRef): string {
  const address = printCell(cell);
  const target = `#'${sheet.replaceAll("'", "''")}'!${address}`;
  return `=HYPERLINK("${target.replaceAll('"', '""')}","${address}")`;
}
