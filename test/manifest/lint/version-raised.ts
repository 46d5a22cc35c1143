import { at } from '../manifest-tree';
import type { ManifestRule } from './rule';
import { contentOf } from '../released';

/** As many as a version may have. */
const PARTS = [0, 1, 2, 3] as const;

/** Excel keeps the ribbon of a version that it has seen: what changed shows under a higher one only. */
export const versionRaised: ManifestRule = (manifest, { base, released }) => {
  const version = at(manifest, 'Version').text;
  if (isHigher(version, released.version) || contentOf(manifest, base) === released.content)
    return [];
  return [`${version} is not higher than ${released.version}, and the manifest has changed since`];
};

function isHigher(version: string, than: string): boolean {
  const [ours, theirs] = [parts(version), parts(than)];
  const first = PARTS.find((part) => ours[part] !== theirs[part]);
  return first !== undefined && (ours[first] ?? 0) > (theirs[first] ?? 0);
}

function parts(version: string): readonly number[] {
  const numbers = version.split('.').map(Number);
  return PARTS.map((part) => numbers[part] ?? 0);
}
