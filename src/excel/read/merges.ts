import { parseSheetArea } from '../../snapshot/address';
import type { Area } from '../../snapshot/area';

/** Asks for what `mergesOf` reads: the `address` of all together would give only the heads. */
export function loadMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/items/address');
  return merged;
}

/** The merged areas of a loaded answer, from top left to bottom right. */
export function mergesOf(merged: Excel.RangeAreas): readonly Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items
    .flatMap(({ address }) => parseSheetArea(address)?.area ?? [])
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
