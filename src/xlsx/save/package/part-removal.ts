import { CONTENT_TYPES, partXml, type Package } from '../../package';
import { partsReachedFrom, type PartLink } from '../../read/package/part-links';
import { relationshipsPath } from '../../read/package/relationships';
import { replaceElement } from '../../xml/text-edit';
import type { PackageEdits } from './package-edits';

/**
 * Takes parts out of a package, with the relationships that lead to them, what only they led to, and their entries in
 * the list of content types. What the text of another part says of them is the caller's to change.
 * @param links all of the package's
 */
export function removeParts(
  edits: PackageEdits,
  source: Package,
  links: readonly PartLink[],
  parts: Iterable<string>,
): void {
  const wanted = new Set([...parts].map((part) => part.toLowerCase()));
  if (wanted.size === 0) return;
  const left = partsReachedFrom('', links, wanted);
  const gone = new Set([...partsReachedFrom('', links)].filter((part) => !left.has(part)));
  const relationships = new Set([...gone].map((part) => relationshipsPath(part).toLowerCase()));
  for (const { name } of source.entries) {
    const path = name.toLowerCase();
    if (gone.has(path) || relationships.has(path)) edits.remove(name);
  }
  for (const { owner, target, path, document, element } of links) {
    if (gone.has(owner.toLowerCase()) || !gone.has(target.toLowerCase())) continue;
    edits.edit(path, document.text, [replaceElement(element, '')]);
  }
  const types = partXml(source, CONTENT_TYPES);
  for (const element of types?.root.children ?? []) {
    const part = element.attributes['PartName']?.toLowerCase().replace(/^\//, '') ?? '';
    if (types && gone.has(part)) {
      edits.edit(CONTENT_TYPES, types.text, [replaceElement(element, '')]);
    }
  }
}
