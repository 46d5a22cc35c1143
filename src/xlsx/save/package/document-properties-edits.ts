import type { Workbook } from '../../../workbook/workbook';
import type { Package } from '../../package';
import {
  BUILT_IN_PLACES,
  BUILT_IN_PROPERTIES,
  locateProperties,
  propertyElement,
  type PropertiesPart,
} from '../../read/package/document-properties';
import { readPartLinks } from '../../read/package/part-links';
import { escapeText, writeEscapes } from '../../xml/escape';
import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, applyEdits, replaceElement, type TextEdit } from '../../xml/text-edit';
import type { XmlElement } from '../../xml/xml-element';
import { customChanges } from './custom-property-changes';
import type { NewParts } from './new-parts';
import type { PackageEdits } from './package-edits';
import { removeParts } from './part-removal';
import { blankPart, NEW_PROPERTIES_PARTS } from './new-properties-parts';

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** Of the core properties those that are of another namespace than their part. */
const DUBLIN_CORE_ELEMENTS = new Set(['title', 'subject', 'creator', 'description']);

interface Saving {
  readonly edits: PackageEdits;
  readonly source: Package;
  readonly parts: NewParts;
}

/** What becomes of the elements of a part of properties. */
export interface PropertyChanges {
  readonly gone: readonly XmlElement[];
  readonly edits: readonly TextEdit[];
  /** XML of new elements. */
  readonly added: string;
}

/** Writes what a workbook says of itself; a part in which nothing is left goes. */
export function documentPropertiesEdits(saving: Saving, before: Workbook, now: Workbook): void {
  for (const part of ['core-properties', 'extended-properties'] as const) {
    writePart(saving, part, (document) => builtInChanges(part, document, before, now));
  }
  const [old, custom] = [before.documentProperties.custom, now.documentProperties.custom];
  writePart(saving, 'custom-properties', (document) => customChanges(document, old, custom));
}

function writePart(
  { edits, source, parts }: Saving,
  part: PropertiesPart,
  changesOf: (document: XmlDocument) => PropertyChanges,
): void {
  const located = locateProperties(source, part);
  const document = located?.document ?? blankPart(NEW_PROPERTIES_PARTS[part]);
  const { text, root } = document;
  const { gone, edits: changed, added } = changesOf(document);
  if (!located) {
    if (added === '') return;
    const { path, contentType, relationship } = NEW_PROPERTIES_PARTS[part];
    const whole = applyEdits(text, [appendInside(text, root, added)]);
    parts.relate('', relationship, parts.add(path, contentType, whole));
    return;
  }
  const { path } = located;
  if (gone.length > 0 && gone.length === root.children.length && added === '') {
    removeParts(edits, source, readPartLinks(source), [path]);
    return;
  }
  edits.edit(path, text, [
    ...gone.map((element) => replaceElement(element, '')),
    ...changed,
    ...(added === '' ? [] : [appendInside(text, root, added)]),
  ]);
}

function builtInChanges(
  part: PropertiesPart,
  document: XmlDocument,
  before: Workbook,
  now: Workbook,
): PropertyChanges {
  const gone: XmlElement[] = [];
  const edits: TextEdit[] = [];
  let added = '';
  for (const property of BUILT_IN_PROPERTIES) {
    const { part: own, element: local } = BUILT_IN_PLACES[property];
    const value = now.documentProperties.builtIn[property];
    if (own !== part || value === before.documentProperties.builtIn[property]) continue;
    const element = propertyElement(document.root, local);
    if (!element) added += newElement(local, value, document);
    else if (value === '') gone.push(element);
    else edits.push(contentEdit(document, element, escapeText(writeEscapes(value))));
  }
  return { gone, edits, added };
}

function contentEdit({ text }: XmlDocument, element: XmlElement, content: string): TextEdit {
  const { contentStart: start, contentEnd: end } = element;
  return start === end ? appendInside(text, element, content) : { start, end, text: content };
}

function newElement(local: string, value: string, document: XmlDocument): string {
  const isForeign = DUBLIN_CORE_ELEMENTS.has(local);
  const declared = Object.entries(document.root.attributes).find(
    ([name, namespace]) => name.startsWith('xmlns:') && namespace === DUBLIN_CORE,
  );
  const prefix = isForeign ? `${declared?.[0].slice(6) ?? 'dc'}:` : document.prefix;
  const declaration = isForeign && !declared ? ` xmlns:dc="${DUBLIN_CORE}"` : '';
  return `<${prefix}${local}${declaration}>${escapeText(writeEscapes(value))}</${prefix}${local}>`;
}
