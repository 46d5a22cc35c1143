import { partXml, type Package } from '../../package';
import type { XmlDocument } from '../../xml/parse-xml';
import { childrenOf, type XmlElement } from '../../xml/xml-element';
import { readRelationships, type Relationship } from './relationships';

/** A relationship from one part of the package to another, at its place. */
export interface PartLink extends Relationship {
  readonly target: string;
  /** The part that it belongs to; '' for the package itself. */
  readonly owner: string;
  /** The part that it stands in. */
  readonly path: string;
  readonly document: XmlDocument;
  readonly element: XmlElement;
}

const RELATIONSHIPS = /^(.*?)_rels\/([^/]*)\.rels$/i;

/** All relationships within a package. */
export function readPartLinks(source: Package): PartLink[] {
  return source.entries.flatMap(({ name: path }) => {
    const [, folder = '', file = ''] = RELATIONSHIPS.exec(path) ?? [];
    const document = RELATIONSHIPS.test(path) ? partXml(source, path) : undefined;
    if (!document) return [];
    const owner = folder + file;
    const elements = childrenOf(document.root, 'Relationship');
    return readRelationships(source, owner).flatMap((relationship, index) => {
      const element = elements[index];
      const { target } = relationship;
      if (!element || target === null) return [];
      return [{ ...relationship, target, owner, path, document, element }];
    });
  });
}

/** The parts, in small letters, to which one leads directly or through others; itself among them. */
export function partsReachedFrom(
  start: string,
  links: readonly PartLink[],
  without: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const targets = new Map<string, string[]>();
  for (const { owner, target } of links) {
    const from = owner.toLowerCase();
    targets.set(from, [...(targets.get(from) ?? []), target.toLowerCase()]);
  }
  const reached = new Set([start.toLowerCase()]);
  for (const part of reached) {
    for (const target of targets.get(part) ?? []) if (!without.has(target)) reached.add(target);
  }
  return reached;
}
