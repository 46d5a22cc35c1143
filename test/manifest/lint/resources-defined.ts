import { descendants, named } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** A resource that is named and not there makes Excel drop all buttons. */
export const resourcesDefined: ManifestRule = (manifest) => {
  const defined = new Set(
    named(manifest, 'Resources')
      .flatMap(descendants)
      .map(({ attributes }) => attributes['id']),
  );
  return descendants(manifest)
    .flatMap(({ attributes }) => attributes['resid'] ?? [])
    .filter((id) => !defined.has(id))
    .map((id) => `${id} is not defined`);
};
