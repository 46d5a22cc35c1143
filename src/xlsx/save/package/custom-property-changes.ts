import type {
  CustomDocumentProperty,
  CustomPropertyValue,
} from '../../../workbook/document-properties/document-properties';
import { escapeAttribute, escapeText, writeEscapes } from '../../xml/escape';
import type { XmlDocument } from '../../xml/parse-xml';
import { replaceElement, type TextEdit } from '../../xml/text-edit';
import { childrenOf, numeric, type XmlElement } from '../../xml/xml-element';
import type { PropertyChanges } from './document-properties-edits';

const VARIANT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** By which the format tells properties of the user's own; the numbers 0 and 1 mean something else. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_NUMBER = 2;

/** What becomes of the properties of the user's own; those that the model does not know stay. */
export function customChanges(
  { root, prefix }: XmlDocument,
  before: readonly CustomDocumentProperty[],
  now: readonly CustomDocumentProperty[],
): PropertyChanges {
  const elements = childrenOf(root, 'property');
  const kept = new Map(now.map((property) => [property.origin, property]));
  const gone: XmlElement[] = [];
  const edits: TextEdit[] = [];
  for (const { origin, value } of before) {
    const element = elements[origin ?? -1];
    const same = kept.get(origin);
    if (!element) continue;
    if (!same) gone.push(element);
    else if (valueXml(same.value) !== valueXml(value)) edits.push(valueEdit(element, same.value));
  }
  let number = Math.max(FIRST_NUMBER - 1, ...elements.map((each) => numeric(each, 'pid') ?? 0));
  const added = now.flatMap(({ key, value, origin }) => {
    if (origin !== null) return [];
    number += 1;
    const attributes = `fmtid="${FORMAT_ID}" pid="${number}" name="${escapeAttribute(key)}"`;
    return [`<${prefix}property ${attributes}>${valueXml(value)}</${prefix}property>`];
  });
  return { gone, edits, added: added.join('') };
}

function valueEdit(element: XmlElement, value: CustomPropertyValue): TextEdit {
  const [old] = element.children;
  const { contentStart: start, contentEnd: end } = element;
  return old ? replaceElement(old, valueXml(value)) : { start, end, text: valueXml(value) };
}

/** With its own declaration of the namespace: a file may have it under any prefix. */
function valueXml(value: CustomPropertyValue): string {
  switch (value.kind) {
    case 'text':
      return variant('lpwstr', value.text);
    case 'integer':
      return variant('i4', String(value.number));
    case 'float':
      return variant('r8', String(value.number));
    case 'boolean':
      return variant('bool', String(value.flag));
    case 'date':
      return variant('filetime', value.date);
  }
}

function variant(type: string, text: string): string {
  return `<vt:${type} xmlns:vt="${VARIANT}">${escapeText(writeEscapes(text))}</vt:${type}>`;
}
