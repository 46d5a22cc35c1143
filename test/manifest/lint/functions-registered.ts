import { named } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** A button whose function nobody registers waits for five minutes, then says nothing. */
export const functionsRegistered: ManifestRule = (manifest, { functions }) =>
  named(manifest, 'FunctionName')
    .filter(({ text }) => !functions.includes(text))
    .map(({ text }) => `no function is registered as ${text}`);
