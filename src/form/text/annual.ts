import Big from 'big.js';
import { isError } from '../../snapshot/snapshot';
import type { Entry } from '../form';
import { isDateFormat, isPercentFormat, hasWords } from './number-format';
import { hasComparator } from '../target/comparator';
import { isoDate } from './serial-date';

/** A number without an exponent, as its shortest decimal says it. */
function plainNumber(value: number): string {
  return Number.isFinite(value) ? new Big(String(value)).toFixed() : String(value);
}

/**
 * What a reader sees in a cell, whatever width or decimals it is shown with:
 * 0.95 shown as a percentage is `95%`, a date `2026-09-30`, an error its own text, a blank ''.
 */
export function readerText(entry: Entry): string {
  const { value, numberFormat, text } = entry;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(value)) return value.error;
  if (isDateFormat(numberFormat)) return isoDate(value) ?? plainNumber(value);
  const shown = text.trim();
  // A column too narrow for a number shows nothing but #.
  if (hasWords(numberFormat) && !/^#*$/u.test(shown)) return shown;
  if (isPercentFormat(numberFormat)) return `${new Big(String(value)).times(100).toFixed()}%`;
  return plainNumber(value);
}

/** What is written where a value has no unit. */
const NO_UNIT = /^(?:无|[-–—/\\]+)$/u;

/** The value of an indicator as a reader would write it: operator, value and unit joined. */
export function annualOf(value: Entry, operator: Entry | null, unit: Entry | null): string {
  const said = readerText(value);
  if (!operator && !unit) return said;
  if (said.trim() === '') return '';
  const sign = operator ? readerText(operator).trim() : '';
  // 定性 or 正向 in the same column say of what kind the value is, and are no part of it.
  const before = hasComparator(sign) ? sign : '';
  const measure = unit ? readerText(unit).trim() : '';
  const after = NO_UNIT.test(measure) ? '' : measure;
  const trimmed = said.trim();
  const start = before !== '' && trimmed.startsWith(before) ? '' : before;
  const end = after !== '' && trimmed.endsWith(after) ? '' : after;
  return `${start}${trimmed}${end}`;
}
