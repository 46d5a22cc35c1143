const DAY = 86_400_000;
/** Day 0 of the 1900 calendar, from 1900-03-01 on; Excel counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const LAST = 2_958_465;

/** The day of an Excel serial number as `2026-09-30`; null outside of 1900-03-01 to 9999-12-31. */
export function isoDate(serial: number): string | null {
  if (!(serial >= 61 && serial < LAST + 1)) return null;
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
