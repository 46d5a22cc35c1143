import { readCalendarDate } from '../../form/target/calendar-date';
import { UNCLEAR, writingText } from '../drafts';
import type { Fixer } from '../fix';

/** Excel's number of a day becomes the day: 46295 is 2026年9月30日. */
export const fixDateSerial: Fixer = ({ cell, data }) => {
  const { year, month, day } = readCalendarDate(data['expected'] ?? '');
  if (year === null || month === null || day === null) return UNCLEAR;
  const date = `${year}年${month}月${day}日`;
  return [writingText(cell, `${date}前`), writingText(cell, date)];
};
