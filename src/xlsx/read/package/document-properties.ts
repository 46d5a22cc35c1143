import {
  NO_DOCUMENT_PROPERTIES,
  type BuiltInProperty,
  type CustomDocumentProperty,
  type CustomPropertyValue,
  type DocumentProperties,
} from '../../../workbook/document-properties/document-properties';
import { partXml, type Package } from '../../package';
import { XlsxError } from '../../xlsx-error';
import { readEscapes } from '../../xml/escape';
import type { XmlDocument } from '../../xml/parse-xml';
import { childrenOf, localName, type XmlElement } from '../../xml/xml-element';
import { readRelationships } from './relationships';

/** The parts that say something of the file as a whole, by the kind of the relationship that leads to them. */
export type PropertiesPart = 'core-properties' | 'extended-properties' | 'custom-properties';

export const BUILT_IN_PROPERTIES = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'lastAuthor',
  'category',
  'manager',
  'company',
  'revision',
  'created',
] as const satisfies readonly BuiltInProperty[];

/** In which part each property stands, as an element of which local name. */
export const BUILT_IN_PLACES: Readonly<
  Record<BuiltInProperty, { readonly part: PropertiesPart; readonly element: string }>
> = {
  title: { part: 'core-properties', element: 'title' },
  subject: { part: 'core-properties', element: 'subject' },
  author: { part: 'core-properties', element: 'creator' },
  keywords: { part: 'core-properties', element: 'keywords' },
  comments: { part: 'core-properties', element: 'description' },
  lastAuthor: { part: 'core-properties', element: 'lastModifiedBy' },
  category: { part: 'core-properties', element: 'category' },
  revision: { part: 'core-properties', element: 'revision' },
  created: { part: 'core-properties', element: 'created' },
  manager: { part: 'extended-properties', element: 'Manager' },
  company: { part: 'extended-properties', element: 'Company' },
};

export interface LocatedProperties {
  readonly path: string;
  readonly document: XmlDocument;
}

/** The part of this kind; null where there is none that can be read. */
export function locateProperties(source: Package, part: PropertiesPart): LocatedProperties | null {
  const path = readRelationships(source, '').find(({ kind }) => kind === part)?.target;
  try {
    const document = path ? partXml(source, path) : undefined;
    return path && document ? { path, document } : null;
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

export function readDocumentProperties(source: Package): DocumentProperties {
  const builtIn = { ...NO_DOCUMENT_PROPERTIES.builtIn };
  const roots = {
    'core-properties': locateProperties(source, 'core-properties')?.document.root,
    'extended-properties': locateProperties(source, 'extended-properties')?.document.root,
    'custom-properties': locateProperties(source, 'custom-properties')?.document.root,
  };
  for (const property of BUILT_IN_PROPERTIES) {
    const { part, element } = BUILT_IN_PLACES[property];
    builtIn[property] = readEscapes(propertyElement(roots[part], element)?.text ?? '');
  }
  return { builtIn, custom: readCustom(roots['custom-properties']) };
}

export function propertyElement(
  root: XmlElement | undefined,
  local: string,
): XmlElement | undefined {
  return root?.children.find(({ name }) => localName(name) === local);
}

function readCustom(root: XmlElement | undefined): CustomDocumentProperty[] {
  return childrenOf(root, 'property').flatMap((element, origin) => {
    const key = element.attributes['name'];
    const value = readValue(element.children[0]);
    return key === undefined || !value ? [] : [{ key, value, origin }];
  });
}

/** Null for what Excel shows in no list of properties: pictures, lists. Such a property stays as it is. */
function readValue(element: XmlElement | undefined): CustomPropertyValue | null {
  if (!element) return null;
  const { text } = element;
  switch (localName(element.name)) {
    case 'lpwstr':
    case 'lpstr':
    case 'bstr':
      return { kind: 'text', text: readEscapes(text) };
    case 'bool':
      return { kind: 'boolean', flag: ['true', '1'].includes(text.trim()) };
    case 'filetime':
    case 'date':
      return { kind: 'date', date: text.trim() };
    case 'r4':
    case 'r8':
    case 'decimal':
      return numberValue('float', text);
    case 'i1':
    case 'i2':
    case 'i4':
    case 'i8':
    case 'int':
    case 'ui1':
    case 'ui2':
    case 'ui4':
    case 'ui8':
    case 'uint':
      return numberValue('integer', text);
    default:
      return null;
  }
}

function numberValue(kind: 'integer' | 'float', text: string): CustomPropertyValue | null {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? { kind, number } : null;
}
