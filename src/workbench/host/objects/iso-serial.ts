const ISO =
  /^(?:(\d{4})-(\d{1,2})-(\d{1,2}))?(?:[T ]?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;
const DAY_MS = 86_400_000;
/** The day before Excel's first, as far as days after February 1900 are concerned. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The serial number of a date, a time or both in ISO 8601; null for another text. Time zones are passed over. */
export function isoSerial(text: string): number | null {
  const match = ISO.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const days =
    year === undefined
      ? 0
      : (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO) / DAY_MS;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return Number((days + seconds / 86_400).toPrecision(15));
}
