import { columnCount, rowCount, type Area } from '../../snapshot/area';
import type { Expression } from './expression';
import { Reference, type Region } from './value';

/** SUMIF adds as many cells as it tests, from the top left one of its third argument on. */
export function asLargeAs(region: Region, tested: Area): Region {
  const { top, left } = region.area;
  const bottom = top + rowCount(tested) - 1;
  const right = left + columnCount(tested) - 1;
  return { sheet: region.sheet, area: { top, left, bottom, right } };
}

/** What SUMIF reads beyond what is written in it. */
export function resizedSumRange(
  tested: Expression | undefined,
  summed: Expression | undefined,
): Region | null {
  const [a, b] = [tested, summed].map(regionOf);
  return a && b ? asLargeAs(b, a.area) : null;
}

function regionOf(expression: Expression | undefined): Region | null {
  if (expression?.kind !== 'constant' || !(expression.value instanceof Reference)) return null;
  return expression.value.regions[0] ?? null;
}
