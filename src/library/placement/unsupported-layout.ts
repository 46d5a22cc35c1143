import type { Form } from '../../form/form';
import { sameCell } from '../../snapshot/area';
import type { PlacementRefusal } from './placement';

/**
 * Why a table has no place for a row of its own with a name, one value and a class, however well it was read.
 * @returns null for a table that has
 */
export function unsupportedLayout({ indicators, assumed, decided }: Form): PlacementRefusal | null {
  if (indicators.some(({ name, value }) => sameCell(name, value))) return 'name-with-value';
  const noted = [...assumed, ...decided];
  if (noted.some(({ what }) => what === 'classes-by-outline')) return 'classes-among-names';
  if (indicators.some(({ regions }) => regions.length > 0)) return 'several-regions';
  return null;
}
