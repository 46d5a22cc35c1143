import Big from 'big.js';
import { NUMERAL, readNumeral } from './chinese-numeral';

/** Digits with a sign that is no hyphen, thousands marks and decimals. */
export const DIGITS = '(?:(?<![\\d%\\p{L}])[+-])?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';

/** 百分之九十, 万分之一, 九成五, 三分之二: shares of a hundred, however they are spelled. */
export const SHARE =
  `百分百(?!之)|[百千万]分之(?:${NUMERAL}+(?:点${NUMERAL}+)?|${DIGITS})` +
  `|[一二三四五六七八九]成[一二三四五六七八九半]?(?![\\p{Script=Han}]*率)(?![功立果员本为熟长就绩分品套人活交])` +
  `|(?<![百千万])${NUMERAL}{1,3}分之${NUMERAL}{1,3}`;

/** How many of these parts make a hundredth. */
const PER_HUNDRED: Readonly<Record<string, number>> = { 百: 1, 千: 10, 万: 100 };
const TENTHS = /^(.)成(.)?$/u;
const FRACTION = new RegExp(`^(${NUMERAL}+)分之(${NUMERAL}+)$`, 'u');

/** What a share comes to, in hundredths; null where it is none. */
export function readShare(text: string): Big | null {
  if (text === '百分百') return new Big(100);
  const [, parts = '', counted] = /^([百千万])分之(.+)$/u.exec(text) ?? [];
  if (counted !== undefined) return readNumber(counted)?.div(PER_HUNDRED[parts] ?? 1) ?? null;
  const [, tenths, half] = TENTHS.exec(text) ?? [];
  if (tenths !== undefined) {
    const more = half === '半' ? 5 : readNumeral(half ?? '零');
    return new Big((readNumeral(tenths) ?? 0) * 10 + (more ?? 0));
  }
  const [, whole, part] = FRACTION.exec(text) ?? [];
  const [divisor, count] = [readNumeral(whole ?? ''), readNumeral(part ?? '')];
  return divisor === null || count === null || divisor === 0
    ? null
    : new Big(count).times(100).div(divisor);
}

/** Digits or a Chinese numeral, 九十五点五 too, as an exact number. */
export function readNumber(text: string): Big | null {
  const [whole = '', decimals] = text.split('点');
  const numeral = readNumeral(whole);
  if (numeral !== null) {
    const places = Array.from(decimals ?? '', readNumeral);
    if (places.includes(null)) return null;
    return new Big(places.length === 0 ? numeral : `${numeral}.${places.join('')}`);
  }
  const plain = text.replaceAll(',', '');
  return /^[+-]?\d+(?:\.\d+)?$/u.test(plain) ? new Big(plain.replace('+', '')) : null;
}
