import type { Sheet } from '../../../workbook/sheet';
import { parseXml, type XmlDocument } from '../../xml/parse-xml';
import { applyEdits, replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, childrenOf, descendants, localName } from '../../xml/xml-element';
import { locateRules } from '../../read/rules/conditional-formats';
import type { StyleWriter } from '../styles/style-writer';

const ENCODING = /^(\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']+/;

/** The text of a blank sheet in the namespace of the workbook part. */
export function blankText({ root, text, prefix }: XmlDocument): string {
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const namespace = root.attributes[declared] ?? '';
  const head = /^\uFEFF?<\?xml[^>]*\?>\s*/.test(text) ? HEAD : '';
  return (
    `${head}<worksheet xmlns="${namespace}"><dimension ref="A1"/><sheetViews>` +
    '<sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>'
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The text of a sheet's copy without what only one sheet can have: being in front, a name for macros, an id. */
export function copiedText({ text, root }: XmlDocument): string {
  const edits: TextEdit[] = [];
  const properties = child(root, 'sheetPr');
  if (properties) edits.push(...setAttributes(text, properties, { codeName: null }));
  for (const view of childrenOf(child(root, 'sheetViews'), 'sheetView')) {
    edits.push(...setAttributes(text, view, { tabSelected: null }));
  }
  for (const setup of descendants(root, 'pageSetup')) {
    const printer = Object.keys(setup.attributes).find((name) => name.endsWith(':id'));
    if (printer !== undefined) edits.push(...setAttributes(text, setup, { [printer]: null }));
  }
  const ids = Object.keys(root.attributes).filter((name) => localName(name) === 'uid');
  edits.push(...setAttributes(text, root, Object.fromEntries(ids.map((name) => [name, null]))));
  return applyEdits(text, edits).replace(ENCODING, '$1UTF-8');
}

/**
 * The text of a sheet from another package in terms of this one: without its rows, which the model writes anew with this
 * package's styles and texts, and with the formats of its conditional formats among this package's.
 */
export function foreignText(document: XmlDocument, sheet: Sheet, styles: StyleWriter): string {
  const { text, root } = document;
  const data = child(root, 'sheetData');
  const edits: TextEdit[] = data ? [replaceElement(data, `<${document.prefix}sheetData/>`)] : [];
  for (const column of childrenOf(child(root, 'cols'), 'col')) {
    edits.push(...setAttributes(text, column, { style: null }));
  }
  const rules = new Map(sheet.conditionalFormats.map((rule) => [rule.origin, rule]));
  for (const { element, origin } of locateRules(root)) {
    if (!('dxfId' in element.attributes)) continue;
    const rule = rules.get(origin);
    const dxfId = rule ? String(styles.differential(rule.format)) : null;
    edits.push(...setAttributes(text, element, { dxfId }));
  }
  return copiedText(parseXml(applyEdits(text, edits)));
}
