import { partXml, type Package } from '../package';
import { readPartLinks } from '../read/package/part-links';
import type { XmlDocument } from '../xml/parse-xml';
import { descendants } from '../xml/xml-element';

/** Where a workbook keeps what one add-in stored in it ([MS-OWEXML] 2.1). */
export interface LocatedExtension {
  readonly path: string;
  readonly document: XmlDocument;
}

/** @param addIn the id of the add-in's manifest; braces and case are all the same */
export function locateExtension(source: Package, addIn: string): LocatedExtension | null {
  const wanted = plain(addIn);
  for (const { kind, target } of readPartLinks(source)) {
    const document = kind === 'webextension' ? partXml(source, target) : undefined;
    const isIt = descendants(document?.root, 'reference').some(
      ({ attributes }) => plain(attributes['id'] ?? '') === wanted,
    );
    if (document && isIt) return { path: target, document };
  }
  return null;
}

function plain(id: string): string {
  return id.replace(/[{}]/g, '').toLowerCase();
}
