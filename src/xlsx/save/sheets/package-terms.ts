import { CONTENT_TYPES, partXml, type Package } from '../../package';
import { escapeAttribute } from '../../xml/escape';
import { appendInside } from '../../xml/text-edit';
import { childrenOf } from '../../xml/xml-element';
import type { PackageEdits } from '../package/package-edits';

/** A part's content type, as the package states it for the part or for all of its ending; null for none. */
export function contentType(source: Package, path: string): string | null {
  const root = partXml(source, CONTENT_TYPES)?.root;
  const named = childrenOf(root, 'Override').find(({ attributes }) =>
    isSamePart(attributes['PartName'], path),
  );
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const general = childrenOf(root, 'Default').find(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === ending,
  );
  return (named ?? general)?.attributes['ContentType'] ?? null;
}

/** States the content types of new parts. */
export function addContentTypes(
  edits: PackageEdits,
  source: Package,
  types: ReadonlyMap<string, string>,
): void {
  const document = partXml(source, CONTENT_TYPES);
  if (!document || types.size === 0) return;
  const { text, root, prefix } = document;
  const xml = [...types].map(
    ([path, type]) =>
      `<${prefix}Override PartName="/${escapeAttribute(path)}" ContentType="${escapeAttribute(type)}"/>`,
  );
  edits.edit(CONTENT_TYPES, text, [appendInside(text, root, xml.join(''))]);
}

/** A path like the wanted one that no part has: `xl/worksheets/sheet3.xml`. */
export function freePath(taken: (path: string) => boolean, wanted: string): string {
  const [, stem = '', , ending = ''] = /^(.*?)(\d*)(\.[^./]*)?$/.exec(wanted) ?? [];
  let path = wanted;
  for (let number = 1; taken(path); number += 1) path = `${stem}${number}${ending}`;
  return path;
}

/** Names of parts do not tell case apart; content types write them with a slash before them. */
function isSamePart(name: string | undefined, path: string): boolean {
  return name?.toLowerCase() === `/${path}`.toLowerCase();
}
