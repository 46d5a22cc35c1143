import { attribute, named } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** Each picture is a PNG of exactly the size at which it is shown: Excel scales badly. */
export const iconFiles: ManifestRule = (manifest, { pixels }) => {
  const addresses = new Map(
    named(manifest, 'Image').map(({ attributes }) => [
      attributes['id'],
      attributes['DefaultValue'],
    ]),
  );
  const shown = [
    ...named(manifest, 'IconUrl').map((icon) => [attribute(icon, 'DefaultValue'), '32'] as const),
    ...named(manifest, 'HighResolutionIconUrl').map(
      (icon) => [attribute(icon, 'DefaultValue'), '64'] as const,
    ),
    ...named(manifest, 'Icon').flatMap(({ children }) =>
      children.map(
        ({ attributes }) =>
          [addresses.get(attributes['resid']) ?? '', attributes['size'] ?? ''] as const,
      ),
    ),
  ];
  return shown
    .filter(([address, size]) => pixels(address) !== `${size}×${size}`)
    .map(([address, size]) => `${address} is ${pixels(address) ?? 'no PNG'}, not ${size}×${size}`);
};
