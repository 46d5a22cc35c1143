import { named, type Element } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** A button whose function nobody registers waits for five minutes, then says nothing. */
export const functionsRegistered: ManifestRule = (manifest, { functions }) => {
  const wanted = functionNames(manifest);
  return [
    ...wanted
      .filter((name) => !functions.includes(name))
      .map((name) => `no function is registered as ${name}`),
    ...functions.filter((name) => !wanted.includes(name)).map((name) => `no button runs ${name}`),
  ];
};

const functionNames = (manifest: Element) =>
  named(manifest, 'FunctionName').map(({ text }) => text);
