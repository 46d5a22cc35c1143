import type { Person } from '../../../workbook/comments/comment';
import { partXml, type Package } from '../../package';
import type { XmlDocument } from '../../xml/parse-xml';
import { childrenOf } from '../../xml/xml-element';
import { readRelationships } from './relationships';

/** The part that lists who wrote comments, by the ids that comments name; a workbook may have none. */
export interface Persons {
  readonly path: string | null;
  readonly document: XmlDocument | null;
  readonly byId: ReadonlyMap<string, Person>;
}

export function readPersons(source: Package, workbookPath: string): Persons {
  const related = readRelationships(source, workbookPath);
  const path = related.find(({ kind }) => kind === 'person')?.target ?? null;
  const document = path === null ? null : (partXml(source, path) ?? null);
  const byId = new Map(
    childrenOf(document?.root, 'person').map(({ attributes }): [string, Person] => [
      attributes['id'] ?? '',
      { name: attributes['displayName'] ?? '', email: emailOf(attributes['userId'] ?? '') },
    ]),
  );
  return { path, document, byId };
}

/** Office writes `S::name@example.com::id`, other programs the address alone. */
function emailOf(userId: string): string {
  const parts = userId.split('::');
  return parts.find((part) => part.includes('@')) ?? '';
}
