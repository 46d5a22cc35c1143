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

/** One measure under several names. */
const SAME: Readonly<Record<string, string>> = {
  '㎡': '平方米',
  m2: '平方米',
  'm²': '平方米',
  平方: '平方米',
  平米: '平方米',
  '㎥': '立方米',
  m3: '立方米',
  'm³': '立方米',
  立方: '立方米',
  km: '公里',
  '㎞': '公里',
  千米: '公里',
  'ug/m3': '微克/立方米',
  'ug/m³': '微克/立方米',
  'μg/m3': '微克/立方米',
  'μg/m³': '微克/立方米',
  'mg/l': '毫克/升',
  km2: '平方公里',
  'km²': '平方公里',
  平方千米: '平方公里',
  kg: '公斤',
  千克: '公斤',
  m: '米',
  月: '个月',
  日: '天',
};

/** A number with its unit freed of 万 and 亿, and under its common name: 5万㎡ is 50,000 平方米. */
export function plainQuantity(number: Big, unit: string): { number: Big; unit: string } {
  const [, magnitude = ''] = MAGNITUDE.exec(unit) ?? [];
  const factor = FACTORS[magnitude];
  return { number: factor === undefined ? number : number.times(factor), unit: plainUnit(unit) };
}

/** A unit without its 万 or 亿 and under its common name; '' where nothing else is left. */
export function plainUnit(unit: string): string {
  const rest = unit.replace(MAGNITUDE, '');
  return SAME[rest.toLowerCase()] ?? rest;
}
