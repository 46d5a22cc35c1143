import { finite, toInteger, toNumber, toText } from '../coerce';
import { valuesOf, type Evaluation } from '../evaluation';
import { parseNumberText } from '../../shown/number-text';
import { FormulaFailure, unlessError, type Scalar, type Value } from '../value';
import { general, scalar, type FunctionTable } from './definition';
import { daysInMonth, partsOf, serialOf, weekdayOf } from './serial-date';

const SECONDS = 86_400;

export const DATES: FunctionTable = {
  TODAY: general(0, 0, (_args, { now }) => Math.floor(now()), { volatile: 'moment' }),
  NOW: general(0, 0, (_args, { now }) => now(), { volatile: 'moment' }),
  DATE: scalar(3, 3, ([year = null, month = null, day = null]) => {
    const typed = toInteger(year);
    const full = typed >= 0 && typed < 1900 ? typed + 1900 : typed;
    const serial = serialOf(full, toInteger(month), toInteger(day));
    partsOf(serial);
    return serial;
  }),
  YEAR: scalar(1, 1, ([date = null]) => partsOf(dateNumber(date)).year),
  MONTH: scalar(1, 1, ([date = null]) => partsOf(dateNumber(date)).month),
  DAY: scalar(1, 1, ([date = null]) => partsOf(dateNumber(date)).day),
  HOUR: scalar(1, 1, ([time = null]) => Math.floor(secondsOf(time) / 3600)),
  MINUTE: scalar(1, 1, ([time = null]) => Math.floor(secondsOf(time) / 60) % 60),
  SECOND: scalar(1, 1, ([time = null]) => secondsOf(time) % 60),
  TIME: scalar(3, 3, ([hours = null, minutes = null, seconds = null]) => {
    const total = toInteger(hours) * 3600 + toInteger(minutes) * 60 + toInteger(seconds);
    if (total < 0) throw new FormulaFailure('#NUM!');
    return (total % SECONDS) / SECONDS;
  }),
  DATEVALUE: scalar(1, 1, ([text = null]) => Math.floor(readDate(text))),
  TIMEVALUE: scalar(1, 1, ([text = null]) => readDate(text) % 1),
  EDATE: scalar(2, 2, ([date = null, months = null]) => {
    const { year, month, day } = partsOf(dateNumber(date));
    const target = month + toInteger(months);
    const first = partsOf(serialOf(year, target, 1));
    return serialOf(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
  }),
  EOMONTH: scalar(2, 2, ([date = null, months = null]) => {
    const { year, month } = partsOf(dateNumber(date));
    const serial = serialOf(year, month + toInteger(months) + 1, 1) - 1;
    if (serial < 0) throw new FormulaFailure('#NUM!');
    return serial;
  }),
  WEEKDAY: scalar(1, 2, ([date = null, type = 1]) => weekday(dateNumber(date), toInteger(type))),
  WEEKNUM: scalar(1, 2, ([date = null, type = 1]) => {
    const serial = dateNumber(date);
    const start = serialOf(partsOf(serial).year, 1, 1);
    return Math.floor((serial - start + weekday(start, toInteger(type)) - 1) / 7) + 1;
  }),
  ISOWEEKNUM: scalar(1, 1, ([date = null]) => {
    const serial = dateNumber(date);
    const thursday = serial - ((weekdayOf(serial) + 6) % 7) + 3;
    return Math.floor((thursday - serialOf(partsOf(thursday).year, 1, 1)) / 7) + 1;
  }),
  DAYS: scalar(2, 2, ([end = null, start = null]) => dateNumber(end) - dateNumber(start)),
  DAYS360: scalar(2, 3, ([start = null, end = null, european = false]) => {
    const [a, b] = [partsOf(dateNumber(start)), partsOf(dateNumber(end))];
    const first = Math.min(a.day, 30);
    const last = b.day === 31 && (european === true || first === 30) ? 30 : b.day;
    return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first;
  }),
  DATEDIF: scalar(3, 3, ([start = null, end = null, unit = null]) =>
    dateDifference(dateNumber(start), dateNumber(end), toText(unit).toUpperCase()),
  ),
  NETWORKDAYS: general(2, 3, ([start = null, end = null, holidays], evaluation) => {
    const from = dayIn(start, evaluation);
    const to = dayIn(end, evaluation);
    const free = daysOff(holidays, evaluation);
    let count = 0;
    for (let day = Math.min(from, to); day <= Math.max(from, to); day++) {
      if (isWorkday(day, free)) count++;
    }
    return from <= to ? count : -count;
  }),
  WORKDAY: general(2, 3, ([start = null, days = null, holidays], evaluation) => {
    const free = daysOff(holidays, evaluation);
    let day = dayIn(start, evaluation);
    const wanted = dayIn(days, evaluation);
    for (let left = Math.abs(wanted); left > 0;) {
      day += Math.sign(wanted);
      partsOf(day);
      if (isWorkday(day, free)) left--;
    }
    return day;
  }),
};

/** A date argument as a whole day; negative numbers are none. */
function dateNumber(value: Scalar): number {
  const serial = Math.floor(toNumber(value));
  partsOf(serial);
  return serial;
}

function secondsOf(value: Scalar): number {
  const serial = toNumber(value);
  if (serial < 0) throw new FormulaFailure('#NUM!');
  return Math.round((serial % 1) * SECONDS) % SECONDS;
}

function readDate(value: Scalar): number {
  const read = typeof value === 'string' ? parseNumberText(value) : null;
  if (!read?.format || !/[ymdhs]/i.test(read.format)) throw new FormulaFailure('#VALUE!');
  return read.value;
}

function weekday(serial: number, type: number): number {
  const day = weekdayOf(serial);
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  // 11 begins on Monday, 12 on Tuesday, … 17 on Sunday.
  if (type >= 11 && type <= 17) return ((day - (type - 10) + 7) % 7) + 1;
  throw new FormulaFailure('#NUM!');
}

function dateDifference(start: number, end: number, unit: string): number {
  if (start > end) throw new FormulaFailure('#NUM!');
  const [a, b] = [partsOf(start), partsOf(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit) {
    case 'D':
      return end - start;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return end - serialOf(b.year, b.day < a.day ? b.month - 1 : b.month, a.day);
    case 'YD': {
      const before = b.month < a.month || (b.month === a.month && b.day < a.day);
      return end - serialOf(before ? b.year - 1 : b.year, a.month, a.day);
    }
    default:
      throw new FormulaFailure('#NUM!');
  }
}

function dayIn(value: Value, evaluation: Evaluation): number {
  for (const each of valuesOf(value, evaluation)) return Math.trunc(finite(toNumber(each.value)));
  return 0;
}

function daysOff(value: Value | undefined, evaluation: Evaluation): ReadonlySet<number> {
  const days = [...valuesOf(value ?? null, evaluation)].map((each) => unlessError(each.value));
  return new Set(days.filter((day) => day !== null).map((day) => Math.trunc(toNumber(day))));
}

function isWorkday(day: number, free: ReadonlySet<number>): boolean {
  const weekend = weekdayOf(day) % 6 === 0;
  return !weekend && !free.has(day);
}
