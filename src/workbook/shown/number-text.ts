import { parseNumber } from 'numfmt';
import { parseDateText } from './date-text';

/** A number as a text gives it, with the number format that fits it. */
export interface NumberText {
  readonly value: number;
  /** Null for a plain number. */
  readonly format: string | null;
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const FRACTION = /^(-?)(\d+) +(\d{1,3})\/(\d{1,3})$/;
const YUAN = /[¥￥]/;
const PLACES = 15;

/**
 * Reads a number as Chinese Excel reads one that is typed: separators, percent, currency, fractions, dates, times.
 * @returns null for any other text
 */
export function parseNumberText(text: string): NumberText | null {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return { value: Number(trimmed), format: null };
  if (!/\d/.test(trimmed)) return null;
  return parseFraction(trimmed) ?? parseDateText(trimmed) ?? parseDecorated(trimmed);
}

/** `1 1/2`; without a whole number before it, it is a date. */
function parseFraction(text: string): NumberText | null {
  const [, sign, whole = '', above = '', below = ''] = FRACTION.exec(text) ?? [];
  if (sign === undefined || Number(below) === 0) return null;
  const value = Number(whole) + Number(above) / Number(below);
  return {
    value: sign === '-' ? 0 - value : value,
    format: below.length > 1 ? '# ??/??' : '# ?/?',
  };
}

/** Separators, percent, currency, exponents, parentheses. */
function parseDecorated(text: string): NumberText | null {
  const parsed = parseNumber(text.replace(/￥/, '¥'), { locale: 'zh-CN' });
  if (typeof parsed?.v !== 'number') return null;
  // Excel keeps 15 digits; the library's 95% is a hair off 0.95.
  const value = Number(parsed.v.toPrecision(PLACES));
  if (!YUAN.test(text)) return { value, format: parsed.z ?? null };
  const digits = text.includes('.') ? '#,##0.00' : '#,##0';
  return { value, format: `"¥"${digits};[Red]"¥"-${digits}` };
}
