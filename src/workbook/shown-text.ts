import { format } from 'numfmt';
import { isError, type CellValue } from '../snapshot/snapshot';

/** The value as the sheet shows it, in a column that is wide enough. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) {
    return value;
  }
  const code = numberFormat === '@' ? 'General' : numberFormat;
  return format(code.replaceAll('上午/下午', 'AM/PM'), value, {
    locale: 'zh-CN',
    throws: false,
    dateSpanLarge: false,
    overflow: '########',
  });
}
