import type Big from 'big.js';

/** A number as it counts in this unit: 0.95 of a rate is 95%. */
export function shareOf(number: Big, unit: string): Big {
  return unit === '%' && number.gt(0) && number.lte(1) ? number.times(100) : number;
}
