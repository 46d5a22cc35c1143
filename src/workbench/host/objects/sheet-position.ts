import { invalidArgument, isGiven } from './arguments';
import type { OpenBook, SheetTarget } from './open-book';

/**
 * Where a new sheet goes, from 0.
 * @param type an Excel.WorksheetPositionType
 * @param relativeTo the sheet that `Before` and `After` mean
 * @throws WireError InvalidArgument
 */
export function sheetPosition(
  { workbook }: OpenBook,
  type: unknown,
  relativeTo: SheetTarget | undefined,
): number {
  const at = relativeTo ? workbook.sheets.indexOf(relativeTo.sheet) : -1;
  switch (type) {
    case 'Beginning':
      return 0;
    case 'End':
      return workbook.sheets.length;
    case 'Before':
    case 'After':
      if (at < 0) throw invalidArgument();
      return type === 'Before' ? at : at + 1;
    default:
      if (isGiven(type) && type !== 'None') throw invalidArgument();
      return 0;
  }
}
