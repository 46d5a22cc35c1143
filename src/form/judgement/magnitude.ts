import type Big from 'big.js';

const FACTORS: Readonly<Record<string, number>> = {
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 100,
};
const MAGNITUDE = /^(?:个)?(亿|千万|百万|十万|万|千(?![克米瓦])|百)(?!分)/u;

/** A number with its unit freed of 万 and 亿: 5万人次 is 50,000 人次. */
export function plainQuantity(number: Big, unit: string): { number: Big; unit: string } {
  const [written = '', magnitude = ''] = MAGNITUDE.exec(unit) ?? [];
  const factor = FACTORS[magnitude];
  return factor === undefined
    ? { number, unit }
    : { number: number.times(factor), unit: unit.slice(written.length) };
}
