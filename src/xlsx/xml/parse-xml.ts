import { SaxesParser } from 'saxes';
import { XlsxError } from '../xlsx-error';
import type { XmlElement } from './xml-element';

export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
  /** Of the main namespace with its colon; '' where it is the default one. */
  readonly prefix: string;
}

/**
 * Reads a part into a tree that knows its places in the text.
 * @param streamed elements handed over as soon as they are complete instead of kept in the tree: a sheet's
 *   rows and a table's strings, of which there may be hundreds of thousands
 * @throws XlsxError `damaged`, `forbidden-xml`
 */
export function parseXml(
  text: string,
  streamed: Readonly<Record<string, (element: XmlElement) => void>> = {},
): XmlDocument {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let prefix = '';
  let start = 0;

  parser.on('error', (error) => {
    throw new XlsxError('damaged', 'not well-formed XML', { cause: error });
  });
  parser.on('doctype', () => {
    throw new XlsxError('forbidden-xml', 'document type');
  });
  parser.on('opentagstart', (tag) => {
    // The parser stands just after the character that ended the name.
    start = parser.position - tag.name.length - 2;
    if (!root) prefix = tag.name.slice(0, tag.name.indexOf(':') + 1);
  });
  parser.on('opentag', (tag) => {
    const element: XmlElement = {
      name: prefix && tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : tag.name,
      attributes: tag.attributes,
      children: [],
      text: '',
      start,
      contentStart: parser.position,
      contentEnd: parser.position,
      end: parser.position,
    };
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.contentEnd = tag.isSelfClosing ? element.end : text.lastIndexOf('</', element.end - 1);
    const take = streamed[element.name];
    if (take) take(element);
    else open.at(-1)?.children.push(element);
  });
  const addText = (characters: string) => {
    const element = open.at(-1);
    if (element) element.text += characters;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (!root) throw new XlsxError('damaged', 'empty XML part');
  return { text, root, prefix };
}
