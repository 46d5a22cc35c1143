import { descendants, type Element } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** Excel loads nothing but https, and an address of the developer's machine leads nowhere on a user's. */
export const addressesUnderBase: ManifestRule = (manifest, { base }) =>
  descendants(manifest)
    .flatMap(({ attributes, text }) => [...valuesOf(attributes), text])
    .filter((value) => /^[a-z]+:\/\//i.test(value))
    .filter((address) => !address.startsWith('https:') || !address.startsWith(`${base}/`))
    .map((address) => `${address} is not below ${base}`);

function valuesOf(attributes: Element['attributes']): readonly string[] {
  const entries = Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns'));
  return entries.map(([, value]) => value);
}
