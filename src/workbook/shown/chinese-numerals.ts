/** The styles of `[DBNum1]`, `[DBNum2]` and `[DBNum3]` in Chinese. */
export type NumeralStyle = 1 | 2 | 3;

const DIGITS: Readonly<Record<NumeralStyle, string>> = {
  1: '〇一二三四五六七八九',
  2: '零壹贰叁肆伍陆柒捌玖',
  3: '０１２３４５６７８９',
};
const UNITS: Readonly<Record<NumeralStyle, readonly string[]>> = {
  1: ['', '十', '百', '千'],
  2: ['', '拾', '佰', '仟'],
  3: ['', '十', '百', '千'],
};
const GROUPS = ['', '万', '亿', '兆'];
const GROUP = 4;

/** Digit by digit: 2026 is 二〇二六. */
export function inDigits(text: string, style: NumeralStyle): string {
  return text.replace(/[0-9]/g, (digit) => DIGITS[style].charAt(Number(digit)));
}

/** With the names of the places: 12345 is 一万二千三百四十五; decimals digit by digit. */
export function inPlaces(text: string, style: NumeralStyle): string {
  return text.replace(/(\d+)(\.\d+)?/g, (_all, whole: string, decimals = '') => {
    return integer(whole, style) + inDigits(String(decimals), style);
  });
}

/** The days and hours of dates: 12 is 十二, years stay digit by digit. */
export function inDates(text: string, style: NumeralStyle): string {
  return text.replace(/\d+/g, (number) => {
    if (number.length > 2 || number.startsWith('0')) return inDigits(number, style);
    const one = DIGITS[style].charAt(1);
    const places = integer(number, style);
    return style === 1 && places.startsWith(`${one}十`) ? places.slice(1) : places;
  });
}

function integer(number: string, style: NumeralStyle): string {
  const digits = number.replace(/^0+(?=\d)/, '');
  const zero = DIGITS[style].charAt(0);
  if (digits === '0') return zero;
  if (digits.length > GROUP * GROUPS.length) return inDigits(digits, style);
  let words = '';
  let skipped = false;
  for (let i = 0; i < digits.length; i++) {
    const place = digits.length - 1 - i;
    const digit = digits.charAt(i);
    if (digit === '0') {
      skipped = true;
    } else {
      // A full-width style writes no zero for what is left out.
      if (skipped && words !== '' && style !== 3) words += zero;
      skipped = false;
      words += inDigits(digit, style) + (UNITS[style][place % GROUP] ?? '');
    }
    const isGroupEnd = place % GROUP === 0 && place > 0;
    if (isGroupEnd && Number(digits.slice(Math.max(0, i - GROUP + 1), i + 1)) > 0) {
      words += GROUPS[place / GROUP] ?? '';
    }
  }
  return words;
}
