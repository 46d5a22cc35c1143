import { named } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** 16, 32 and 80 are demanded; with the others no screen has to scale. */
const SIZES = '16 20 24 32 40 48 64 80';

export const iconSizes: ManifestRule = (manifest) =>
  named(manifest, 'Icon')
    .map(({ children }) => children.map(({ attributes }) => attributes['size'] ?? '?').join(' '))
    .filter((sizes) => sizes !== SIZES)
    .map((sizes) => `an icon comes in ${sizes}, not in ${SIZES}`);
