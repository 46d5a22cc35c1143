import { at } from '../manifest-tree';
import type { ManifestRule } from './rule';

const FOUR_PARTS = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Excel on the web installs no version of three parts, and Microsoft's own check none below 1.0. */
export const completeVersion: ManifestRule = (manifest) => {
  const version = at(manifest, 'Version').text;
  if (!FOUR_PARTS.test(version)) return [`${version} has not four parts`];
  return version.startsWith('0') ? [`${version} is below 1.0`] : [];
};
