import { descendants, named } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** A resource that nothing shows is a remnant, or a misspelt name elsewhere. */
export const resourcesUsed: ManifestRule = (manifest) => {
  const used = new Set(descendants(manifest).map(({ attributes }) => attributes['resid']));
  return named(manifest, 'Resources')
    .flatMap(descendants)
    .flatMap(({ attributes }) => attributes['id'] ?? [])
    .filter((id) => !used.has(id))
    .map((id) => `${id} is used nowhere`);
};
