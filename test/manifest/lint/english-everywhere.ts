import { at, named } from '../manifest-tree';
import type { ManifestRule } from './rule';

const CHINESE = /\p{Script=Han}/u;

/** Each string that a person reads is Chinese, with English words for an English Excel. */
export const englishEverywhere: ManifestRule = (manifest) => {
  const read = [
    at(manifest, 'DisplayName'),
    at(manifest, 'Description'),
    ...named(manifest, 'String'),
  ];
  return read.flatMap(({ name, attributes, children }) => {
    const what = attributes['id'] ?? name;
    const english = children.filter((child) => child.attributes['Locale'] === 'en-US');
    const complaints = [
      CHINESE.test(attributes['DefaultValue'] ?? '') ? null : `${what} has no Chinese words`,
      english.length === 1 ? null : `${what} has ${english.length} English overrides`,
      english.some((child) => CHINESE.test(child.attributes['Value'] ?? ''))
        ? `${what} has Chinese words in its English override`
        : null,
    ];
    return complaints.filter((complaint) => complaint !== null);
  });
};
