import { at, named } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** The default values are those of the default language: an override for it is refused. */
export const defaultLocaleAlone: ManifestRule = (manifest) => {
  const locale = at(manifest, 'DefaultLocale').text;
  if (locale !== 'zh-CN') return [`the default language is ${locale}`];
  return named(manifest, 'Override')
    .filter(({ attributes }) => attributes['Locale'] === locale)
    .map(({ attributes }) => `“${attributes['Value'] ?? ''}” overrides the default language`);
};
