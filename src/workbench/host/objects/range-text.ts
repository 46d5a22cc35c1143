import { shownText } from '../../../workbook/shown-text';
import { cellAt } from '../../../workbook/workbook';
import type { RangeTarget } from './open-book';
import { eachCell } from './range-values';
import { styleAt } from './styles';

/** `text`: what the sheet shows, whatever the width of the column. */
export function readText({ book, sheet, area }: RangeTarget): unknown {
  return eachCell(area, (place) => {
    const cell = cellAt(sheet, place);
    return cell ? shownText(cell.value, styleAt(book.workbook, sheet, place).numberFormat) : '';
  });
}
