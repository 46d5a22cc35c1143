import { parseXml } from '../../../../xlsx/xml/parse-xml';
import { XlsxError } from '../../../../xlsx/xlsx-error';
import { asText, invalidArgument } from '../arguments';

/** A well-formed document. @throws InvalidArgument for anything else */
export function asXml(value: unknown): string {
  const xml = asText(value);
  namespaceOf(xml);
  return xml;
}

/** The namespace of the root element, '' for none. @throws InvalidArgument for a text that is no XML */
export function namespaceOf(xml: string): string {
  try {
    const { root, prefix } = parseXml(xml);
    return root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`] ?? '';
  } catch (error) {
    if (error instanceof XlsxError) throw invalidArgument();
    throw error;
  }
}
