import Big from 'big.js';
import { isError } from '../../snapshot/snapshot';
import type { Entry } from '../form';
import type { MoneyUnit } from './money-unit';

/** What a money cell holds; `number` as written there, `stated` the unit that its own text names. */
export type Amount =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly number: Big }
  | { readonly kind: 'text-number'; readonly number: Big; readonly stated: MoneyUnit | null }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'not-a-number'; readonly text: string };

/** A longer text is no amount, whatever its characters. */
const LONGEST = 64;
const SPACES = /[\s\u200b\ufeff]+/gu;
/** What is left where no amount was filled in. */
const ONLY_UNIT = /^[(（]?(?:人民币)?万?元[)）]?$/u;
const TYPED =
  /^[¥￥]?(?<number>[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[+-]?\.\d+)(?<unit>万元?|元|\(万?元\))?$/u;

/**
 * Reads a money cell from its value, or the part of its words that is meant, never from the text that the sheet shows:
 * a cell that shows 0.13 for 0.125 holds 0.125. Numbers are taken by their shortest decimal, so 0.1 is exactly 0.1.
 */
export function readAmount(entry: Entry): Amount {
  const { value } = entry;
  if (entry.part !== undefined) return readTyped(entry.part);
  if (value === null) return { kind: 'blank' };
  if (isError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'not-a-number', text: entry.text };
  if (typeof value === 'string') return readTyped(value);
  return Number.isFinite(value)
    ? { kind: 'number', number: new Big(String(value)) }
    : { kind: 'not-a-number', text: String(value) };
}

function readTyped(text: string): Amount {
  const plain = text.normalize('NFKC').replace(SPACES, '');
  if (plain === '' || ONLY_UNIT.test(plain)) return { kind: 'blank' };
  const { number, unit } = TYPED.exec(plain)?.groups ?? {};
  if (number === undefined || plain.length > LONGEST) return { kind: 'not-a-number', text };
  const stated = unit === undefined ? null : unit.includes('万') ? '万元' : '元';
  return {
    kind: 'text-number',
    number: new Big(number.replaceAll(',', '').replace('+', '')),
    stated,
  };
}

/** Whether the cell holds an amount that can be added up. */
export function holdsAmount(entry: Entry): boolean {
  const { kind } = readAmount(entry);
  return kind === 'number' || kind === 'text-number';
}
