import { parseValue } from 'numfmt';

/** A number as a text gives it, with the number format that fits it. */
export interface NumberText {
  readonly value: number;
  /** Null for a plain number. */
  readonly format: string | null;
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const CHINESE_DATE = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})[日号])?$/;
const PLACES = 15;

/**
 * Reads a number as Chinese Excel reads one that is typed: separators, percent, currency, fractions, dates, times.
 * @returns null for any other text
 */
export function parseNumberText(text: string): NumberText | null {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return plainNumber(trimmed);
  if (!/\d/.test(trimmed)) return null;
  const parsed = parseValue(asPlainDate(trimmed), { locale: 'zh-CN' });
  if (typeof parsed?.v !== 'number') return null;
  // Excel keeps 15 digits; the library's 95% is a hair off 0.95.
  const value = Number(parsed.v.toPrecision(PLACES));
  return { value, format: chineseFormat(trimmed) ?? parsed.z ?? null };
}

function plainNumber(text: string): NumberText {
  const value = Number(text);
  return { value, format: /e/i.test(text) ? '0.00E+00' : null };
}

/** The library reads dates with strokes only. */
function asPlainDate(text: string): string {
  const match = CHINESE_DATE.exec(text);
  if (!match) return text.replace(/^￥/, '¥');
  const [, year, month = '', day = '1'] = match;
  return `${year}/${month}/${day}`;
}

function chineseFormat(text: string): string | null {
  const match = CHINESE_DATE.exec(text);
  if (!match) return null;
  return match[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
}
