import { escapeAttribute } from '../../xml/escape';
import type { XmlDocument } from '../../xml/parse-xml';
import { setAttributes, type TextEdit } from '../../xml/text-edit';
import { child } from '../../xml/xml-element';
import { placeOfChild } from './child-order';

/** The attributes of an element as the file writes them; null for one that is not written. */
export type Attributes = Readonly<Record<string, string | null>>;

/** The attributes that are others than before. */
export function changedAttributes(before: Attributes, now: Attributes): Attributes {
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== before[name]));
}

/** Sets attributes of the root's child of this name, which is made at its place where it is missing. */
export function childAttributeEdits(
  { text, root, prefix }: XmlDocument,
  name: string,
  order: readonly string[],
  changes: Attributes,
  whenMade: Attributes = {},
): TextEdit[] {
  if (Object.keys(changes).length === 0) return [];
  const element = child(root, name);
  if (element) return setAttributes(text, element, changes);
  const at = placeOfChild(root, name, order);
  const xml = `<${prefix}${name}${printAttributes({ ...whenMade, ...changes })}/>`;
  return [{ start: at, end: at, text: xml }];
}

/** ` name="value"` for each attribute that has one. */
export function printAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}

/** A flag that the format takes for `otherwise` where it is not written. */
export function flagText(value: boolean, otherwise = false): string | null {
  if (value === otherwise) return null;
  return value ? '1' : '0';
}
