import { at, attribute } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** A program that only the base or only the overrides name gets the pane without its buttons, or no pane at all. */
export const oneHost: ManifestRule = (manifest) => {
  const base = at(manifest, 'Hosts').children.map((host) => attribute(host, 'Name'));
  const overriding = at(manifest, 'VersionOverrides', 'Hosts').children.map((host) =>
    attribute(host, 'xsi:type'),
  );
  return [base, overriding]
    .map((hosts) => hosts.join(', '))
    .filter((hosts) => hosts !== 'Workbook')
    .map((hosts) => `is for ${hosts}, not for Workbook`);
};
