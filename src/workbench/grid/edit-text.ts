import type { Cell } from '../../workbook/cells/cell';
import { shownText } from '../../workbook/shown/shown-text';
import type { Workbook } from '../../workbook/workbook';
import { isError } from '../../snapshot/snapshot';

/** A number format by which the user types the value as it is shown: dates and times. */
const DATE_OR_TIME = /[ymdhs年月日]/i;
const QUOTED_OR_BRACKETED = /"[^"]*"|\\.|\[[^\]]*\]/g;
/** Digits that a binary float holds for certain. */
const CERTAIN_DIGITS = 15;

/** What stands in the cell when the user begins to edit it, as in Excel's formula bar. */
export function editText(workbook: Workbook, cell: Cell): string {
  if (cell.formula !== null) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const style = workbook.styles[cell.style];
  if (typeof value === 'string') return style?.quotePrefix ? `'${value}` : value;
  return numberText(value, style?.numberFormat ?? 'General');
}

function numberText(value: number, numberFormat: string): string {
  const code = numberFormat.replace(QUOTED_OR_BRACKETED, '');
  if (code.includes('%')) return `${Number((value * 100).toPrecision(CERTAIN_DIGITS))}%`;
  if (code !== 'General' && DATE_OR_TIME.test(code)) return shownText(value, numberFormat);
  return String(value);
}
