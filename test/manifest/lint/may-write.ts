import { at } from '../manifest-tree';
import type { ManifestRule } from './rule';

const NEEDED = 'ReadWriteDocument';

/** With less, Excel refuses every mark and every change; with more, administrators ask why. */
export const mayWrite: ManifestRule = (manifest) => {
  const permissions = at(manifest, 'Permissions').text;
  return permissions === NEEDED ? [] : [`asks for ${permissions}, not for ${NEEDED}`];
};
