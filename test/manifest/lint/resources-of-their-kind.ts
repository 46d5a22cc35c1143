import { descendants, named } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** Which list an element takes its resource from; a Description that stands in the wrong one is cut or refused. */
const LISTS: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
};

export const resourcesOfTheirKind: ManifestRule = (manifest) => {
  const lists = new Map(
    named(manifest, 'Resources')
      .flatMap(({ children }) => children)
      .flatMap((list) => list.children.map(({ attributes }) => [attributes['id'], list.name])),
  );
  return descendants(manifest).flatMap(({ name, attributes }) => {
    const { resid } = attributes;
    const list = resid === undefined ? undefined : lists.get(resid);
    if (list === undefined || list === LISTS[name]) return [];
    return [`${name} shows ${resid ?? ''}, which is one of the ${list}`];
  });
};
