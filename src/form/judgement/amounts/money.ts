import Big from 'big.js';
import type { Form } from '../../form';

/** 1 万元 in 元. */
export const WAN = new Big(10_000);

const TOLERANCE_IN_WAN = new Big('0.01');
const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 6;

/**
 * What rounding may leave between two sums: 0.01 万元, which is 100 元 in a form that counts in 元,
 * so that the same budget passes or fails alike in either unit. A difference of exactly this much passes.
 */
export function toleranceOf(unit: Form['unit']): Big {
  return unit === '元' ? TOLERANCE_IN_WAN.times(WAN) : TOLERANCE_IN_WAN;
}

/** `12,504.03`: thousands separated, two decimals at least, more where the amount has them. */
export function printMoney(amount: Big): string {
  const exact = amount.round(MOST_DECIMALS).toFixed();
  const [whole = '0', fraction = ''] = exact.split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}.${fraction.padEnd(LEAST_DECIMALS, '0')}`;
}
