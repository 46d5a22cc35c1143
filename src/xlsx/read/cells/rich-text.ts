import { readEscapes } from '../../xml/escape';
import type { XmlElement } from '../../xml/xml-element';

/** The plain text of a string item: its own text or that of its runs; phonetic guides (`rPh`) are left out. */
export function plainText(item: XmlElement): string {
  let text = '';
  for (const part of item.children) {
    if (part.name === 't') text += part.text;
    else if (part.name === 'r') text += part.children.find(({ name }) => name === 't')?.text ?? '';
  }
  return readEscapes(text.replaceAll('\r\n', '\n'));
}
