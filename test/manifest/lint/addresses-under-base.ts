import { descendants } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** Excel loads nothing but https, and an address of the developer's machine leads nowhere on a user's. */
export const addressesUnderBase: ManifestRule = (manifest, { base }) =>
  descendants(manifest)
    .flatMap(({ attributes }) => Object.entries(attributes))
    .filter(([name, value]) => !name.startsWith('xmlns') && /^[a-z]+:\/\//i.test(value))
    .filter(([, address]) => !address.startsWith('https:') || !address.startsWith(`${base}/`))
    .map(([, address]) => `${address} is not below ${base}`);
