import { FormulaFailure } from '../value';

export interface DateParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
/** The serial number of 1970-01-01. */
const EPOCH = 25_569;
/** Excel counts a 29 February 1900, which never was. */
const LEAP_BUG = 60;
const MAX_SERIAL = 2_958_465;

/** The serial number of a day; months and days beyond their bounds run on. */
export function serialOf(year: number, month: number, day: number): number {
  const serial = Date.UTC(year, month - 1, day) / MS_PER_DAY + EPOCH;
  return serial <= LEAP_BUG ? serial - 1 : serial;
}

/** @throws FormulaFailure `#NUM!` for what is no date */
export function partsOf(serial: number): DateParts {
  const day = Math.floor(serial);
  if (day < 0 || day > MAX_SERIAL) throw new FormulaFailure('#NUM!');
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  if (day === LEAP_BUG) return { year: 1900, month: 2, day: 29 };
  const date = new Date((day + (day < LEAP_BUG ? 1 : 0) - EPOCH) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 for Sunday, as Excel counts. */
export function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}

/** The present moment, in the time of the user's place. */
export function serialNow(): number {
  const now = new Date();
  const seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day + seconds / 86_400;
}
