import type Big from 'big.js';
import { readAmount, type Amount } from '../../money/amount';
import type { Entry, Form } from '../../form';
import { WAN } from './money';

/** Finer than any amount is stated: what is left beyond comes from the binary floats of formulas. */
const NOISE_FREE_DECIMALS = 8;

/** An amount as it counts in the form's unit; text that names another unit is converted. */
export function inFormUnit(
  amount: Extract<Amount, { kind: 'number' | 'text-number' }>,
  unit: Form['unit'],
): Big {
  const number = amount.number.round(NOISE_FREE_DECIMALS);
  if (amount.kind === 'number' || amount.stated === null || amount.stated === unit) return number;
  return unit === '元' ? number.times(WAN) : number.div(WAN);
}

/** What a money cell adds to a sum; a negative amount is no answer to any question of the form. */
export function usableAmount(entry: Entry, unit: Form['unit']): Big | 'blank' | 'unusable' {
  const amount = readAmount(entry);
  switch (amount.kind) {
    case 'blank':
      return 'blank';
    case 'number':
    case 'text-number':
      return amount.number.lt(0) ? 'unusable' : inFormUnit(amount, unit);
    case 'error':
    case 'not-a-number':
      return 'unusable';
  }
}
