import type { HeadersFooters } from '../../../workbook/layout/page-layout';
import { escapeText, writeEscapes } from '../../xml/escape';
import type { XmlDocument } from '../../xml/parse-xml';
import { replaceElement, type TextEdit } from '../../xml/text-edit';
import { child } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';
import { flagText, printAttributes } from '../xml/element-edits';

/** The headers and footers of a sheet, written anew where one of them is another. */
export function headerFooterEdits(
  { root, prefix }: XmlDocument,
  before: HeadersFooters,
  now: HeadersFooters,
): TextEdit[] {
  if (JSON.stringify(before) === JSON.stringify(now)) return [];
  const xml = headerFooterXml(prefix, now);
  const element = child(root, 'headerFooter');
  if (element) return [replaceElement(element, xml)];
  const at = placeOfChild(root, 'headerFooter', WORKSHEET_ORDER);
  return [{ start: at, end: at, text: xml }];
}

function headerFooterXml(prefix: string, now: HeadersFooters): string {
  const attributes = printAttributes({
    differentOddEven: flagText(now.differentOddEven),
    differentFirst: flagText(now.differentFirst),
    scaleWithDoc: flagText(now.scaleWithSheet, true),
    alignWithMargins: flagText(now.alignWithMargins, true),
  });
  const texts = {
    oddHeader: now.odd.header,
    oddFooter: now.odd.footer,
    evenHeader: now.even.header,
    evenFooter: now.even.footer,
    firstHeader: now.first.header,
    firstFooter: now.first.footer,
  };
  const content = Object.entries(texts)
    .map(([name, text]) =>
      text === '' ? '' : `<${prefix}${name}>${escapeText(writeEscapes(text))}</${prefix}${name}>`,
    )
    .join('');
  if (attributes === '' && content === '') return '';
  const tag = `${prefix}headerFooter`;
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}
