import { named } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** Everything comes from one host, which Excel trusts already: an entry with a path, or an empty list, is refused. */
export const ownDomain: ManifestRule = (manifest) =>
  named(manifest, 'AppDomains').map(
    ({ children }) => `asks to trust ${children.length} more domains`,
  );
