import { readNameTarget } from '../../snapshot/name-target';
import type { NameSnapshot } from '../../snapshot/snapshot';

/** Asks for what `namesOf` reads. */
export function loadNames(names: Excel.NamedItemCollection): Excel.NamedItemCollection {
  names.load('items/name,items/formula,items/visible,items/scope');
  return names;
}

/**
 * Loaded names of one collection. Only their formulas are read: asking a broken name or one of
 * several areas for its range fails.
 * @param sheet the owner of the collection; null for the workbook
 */
export function namesOf(
  collection: Excel.NamedItemCollection,
  sheet: string | null,
): readonly NameSnapshot[] {
  const scope = sheet === null ? 'Workbook' : 'Worksheet';
  return collection.items
    .filter((item) => item.scope === scope)
    .map((item) => {
      const formula = String(item.formula);
      return {
        name: item.name,
        scope: sheet,
        visible: item.visible,
        formula: formula.startsWith('=') ? formula : `=${formula}`,
        target: readNameTarget(formula),
      };
    });
}
