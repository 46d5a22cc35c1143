import { descendants, named, repeated } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** Of two controls, groups or resources of one id Excel shows one, or none. */
export const uniqueIds: ManifestRule = (manifest) => {
  const ids = named(manifest, 'VersionOverrides')
    .flatMap(descendants)
    // That of the tab is Excel's own name for it.
    .filter(({ name }) => name !== 'OfficeTab')
    .flatMap(({ attributes }) => attributes['id'] ?? []);
  return repeated(ids).map((id) => `${id} stands twice`);
};
