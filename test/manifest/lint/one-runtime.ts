import { named } from '../manifest-tree';
import type { ManifestRule } from './rule';

const PAGES = ['Runtime', 'FunctionFile', 'SourceLocation'] as const;

/** Pane and buttons share one long-lived runtime only where all of them name the same page, and none its own pane. */
export const oneRuntime: ManifestRule = (manifest) => {
  const overrides = named(manifest, 'VersionOverrides');
  const pages = PAGES.flatMap((name) => overrides.flatMap((element) => named(element, name)));
  const ids = new Set(pages.map(({ attributes }) => attributes['resid']));
  const runtimes = named(manifest, 'Runtime');
  const short = runtimes.some(({ attributes }) => attributes['lifetime'] !== 'long');
  const missing = PAGES.filter((name) => !overrides.some((each) => named(each, name).length > 0));
  return [
    ...missing.map((name) => `there is no ${name}`),
    ...(runtimes.length > 1 ? [`there are ${runtimes.length} runtimes`] : []),
    ...(ids.size > 1 ? [`the pages differ: ${[...ids].join(', ')}`] : []),
    ...(short ? ['the runtime is not long-lived'] : []),
    ...named(manifest, 'TaskpaneId').map(({ text }) => `the pane has an id of its own: ${text}`),
  ];
};
