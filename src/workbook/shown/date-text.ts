import { daysInMonth, partsOf, serialNow, serialOf } from '../calculation/functions/serial-date';
import type { NumberText } from './number-text';

const FULL = /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/;
const CHINESE_FULL = /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})[日号]$/;
const MONTH = /^(\d{4})[-/](\d{1,2})$/;
const CHINESE_MONTH = /^(\d{4}|\d{2})年(\d{1,2})月$/;
const DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const CHINESE_DAY = /^(\d{1,2})月(\d{1,2})[日号]$/;
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?: ?([ap])m?)?$/i;
const CHINESE_TIME = /^(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/;

const SHORT_DATE = 'yyyy/m/d';
const DAY_OF_YEAR = 'm"月"d"日"';
const MONTH_OF_YEAR = 'yyyy"年"m"月"';
const LONG_DATE = 'yyyy"年"m"月"d"日"';

/** A date, a time or both, as Chinese Excel reads them when they are typed; the year left out is the present one. */
export function parseDateText(text: string): NumberText | null {
  const date = parseDate(text) ?? parseTime(text);
  if (date) return date;
  const [day = '', ...rest] = text.split(/ +/);
  const parts = [parseDate(day), parseTime(rest.join(' '))] as const;
  if (!parts[0] || !parts[1]) return null;
  return { value: parts[0].value + parts[1].value, format: `${SHORT_DATE} h:mm` };
}

function parseDate(text: string): NumberText | null {
  const full = FULL.exec(text);
  if (full) return day(full[1], full[3], full[4], SHORT_DATE);
  const chinese = CHINESE_FULL.exec(text);
  if (chinese) return day(chinese[1], chinese[2], chinese[3], LONG_DATE);
  const month = MONTH.exec(text) ?? CHINESE_MONTH.exec(text);
  if (month) return day(month[1], month[2], '1', MONTH_OF_YEAR);
  const short = DAY.exec(text) ?? CHINESE_DAY.exec(text);
  if (!short) return null;
  return day(String(partsOf(serialNow()).year), short[1], short[2], DAY_OF_YEAR);
}

function day(year = '', month = '', date = '', format: string): NumberText | null {
  const [y, m, d] = [fullYear(year), Number(month), Number(date)];
  if (y < 1900 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  return { value: serialOf(y, m, d), format };
}

/** Two digits up to 29 mean this century. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function parseTime(text: string): NumberText | null {
  const match = TIME.exec(text);
  const chinese = CHINESE_TIME.exec(text);
  const [, hours = '', minutes = '', seconds, half] = match ?? chinese ?? [];
  if (hours === '' || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const typed = Number(hours);
  if (half !== undefined && (typed < 1 || typed > 12)) return null;
  const hour = half === undefined ? typed : (typed % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (chinese) return { value, format: `h"时"mm"分"${seconds === undefined ? '' : 'ss"秒"'}` };
  if (hour > 23) return { value, format: '[h]:mm:ss' };
  const clock = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { value, format: half === undefined ? clock : `${clock} AM/PM` };
}
