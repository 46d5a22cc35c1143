import { format, isDateFormat } from 'numfmt';
import { isError, type CellValue } from '../../snapshot/snapshot';
import { weekdayOf } from '../calculation/functions/serial-date';
import { inDates, inDigits, inPlaces, type NumeralStyle } from './chinese-numerals';

const WEEKDAYS = '日一二三四五六';
const COLORS = /\[(?:黑色|蓝色|青色|绿色|洋红|红色|白色|黄色|颜色 ?\d+)\]/g;
const NUMERALS = /\[DBNum([1-3])\]/i;
const PLACES = 15;
/** The locale of names of months and days where a format says none: Chinese Excel writes them in English. */
const PLAIN_LOCALE = 'en-US';

/** The value as Chinese Excel shows it, in a column that is wide enough. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const code = numberFormat === '@' ? 'General' : international(numberFormat);
  if (typeof value === 'string') return code === 'General' ? value : write(code, value);
  const numerals = numeralStyle(code);
  if (!numerals) return write(withWeekday(code, value), shown(value, code));
  const rest =
    code.replace(new RegExp(NUMERALS, 'gi'), '').replace(/\[\$-[^\]]*\]/g, '') || 'General';
  const text = write(withWeekday(rest, value), shown(value, rest));
  if (isDateFormat(rest)) return inDates(text, numerals);
  return /General/i.test(rest) ? inPlaces(text, numerals) : inDigits(text, numerals);
}

function write(code: string, value: string | number): string {
  const isChineseHalf = code.includes('上午/下午');
  return format(code.replaceAll('上午/下午', 'AM/PM'), value, {
    locale: isChineseHalf ? 'zh-CN' : PLAIN_LOCALE,
    throws: false,
    dateSpanLarge: false,
    dateErrorNumber: false,
    overflow: '########',
  });
}

/** A format in the words of Chinese Excel as the file has it: `G/通用格式` is General, `!` makes a literal. */
function international(code: string): string {
  if (!/[!/[]/.test(code)) return code;
  return code
    .replaceAll('G/通用格式', 'General')
    .replace(COLORS, '')
    .replace(/"[^"]*"|\\.|!(.)/g, (found, literal?: string) =>
      literal === undefined ? found : `\\${literal}`,
    );
}

const STYLES: Readonly<Record<string, NumeralStyle>> = { 1: 1, 2: 2, 3: 3 };

function numeralStyle(code: string): NumeralStyle | null {
  return STYLES[NUMERALS.exec(code)?.[1] ?? ''] ?? null;
}

/** `aaaa` and `aaa` are the day of the week in Chinese. */
function withWeekday(code: string, value: number): string {
  if (!/a{3}/i.test(code)) return code;
  const name = WEEKDAYS.charAt(weekdayOf(value));
  return code.replace(/"[^"]*"|\\.|a{4}|a{3}/gi, (found) => {
    if (!/^a/i.test(found)) return found;
    return `"${found.length > 3 ? '星期' : ''}${name}"`;
  });
}

/** Excel rounds what it shows by the 15 decimal digits of a number: 1.005 to two places is 1.01. */
function shown(value: number, code: string): number {
  if (code === 'General' || Number.isInteger(value)) return value;
  return Number(value.toPrecision(PLACES)) * (1 + Number.EPSILON);
}
