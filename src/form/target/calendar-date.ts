import type { CalendarDate } from './target';
import { NUMERAL, readNumeral } from './chinese-numeral';

const YEAR = new RegExp(`((?:19|20)\\d{2}|[一二][〇○零九](?:${NUMERAL}|○){2})\\s*年`, 'u');
const MONTH = /(?<!\d)(\d{1,2}|十[一二]?|[一二三四五六七八九])\s*月/u;
const DAY = /(?<!\d)(\d{1,2})\s*[日号]/u;
const DASHED = /^((?:19|20)\d{2})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u;
const MONTH_AND_DAY = /^(\d{1,2})[./](\d{1,2})[日号]?(?:之前|以前|前)$/u;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;

/** Year, month and day of a folded text that is a date; what it does not say is null. */
export function readCalendarDate(text: string): CalendarDate {
  const plain = text.trim();
  const written = DASHED.exec(plain) ?? COMPACT.exec(plain);
  if (written) return { year: read(written[1]), month: read(written[2]), day: read(written[3]) };
  const short = MONTH_AND_DAY.exec(plain);
  if (short) return { year: null, month: read(short[1]), day: read(short[2]) };
  return {
    year: read(YEAR.exec(plain)?.[1]),
    month: read(MONTH.exec(plain)?.[1]),
    day: read(DAY.exec(plain)?.[1]),
  };
}

function read(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/u.test(text) ? Number(text) : readNumeral(text.replaceAll('○', '〇'));
}
