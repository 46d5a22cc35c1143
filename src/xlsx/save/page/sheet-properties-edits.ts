import type { Sheet } from '../../../workbook/sheet';
import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';
import { flagText } from '../xml/element-edits';

const ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** The colour of a sheet's tab, and whether its zoom is a number of pages. */
export function sheetPropertiesEdits(
  { text, root, prefix }: XmlDocument,
  before: Sheet,
  now: Sheet,
): TextEdit[] {
  const properties = child(root, 'sheetPr');
  const edits: TextEdit[] = [];
  const added: { readonly name: string; readonly xml: string }[] = [];
  const { tabColor } = now.view;
  if (tabColor !== before.view.tabColor) {
    const element = child(properties, 'tabColor');
    const xml = tabColor === null ? '' : `<${prefix}tabColor rgb="FF${tabColor.slice(1)}"/>`;
    if (element) edits.push(replaceElement(element, xml));
    else added.push({ name: 'tabColor', xml });
  }
  const fitToPage = flagText(now.pageLayout.zoom.kind === 'fit');
  if (now.pageLayout.zoom.kind !== before.pageLayout.zoom.kind) {
    const element = child(properties, 'pageSetUpPr');
    if (element) edits.push(...setAttributes(text, element, { fitToPage }));
    else if (fitToPage) {
      added.push({ name: 'pageSetUpPr', xml: `<${prefix}pageSetUpPr fitToPage="1"/>` });
    }
  }
  const all = added.map(({ xml }) => xml).join('');
  if (all === '') return edits;
  if (!properties) {
    const at = placeOfChild(root, 'sheetPr', WORKSHEET_ORDER);
    return [{ start: at, end: at, text: `<${prefix}sheetPr>${all}</${prefix}sheetPr>` }];
  }
  if (properties.children.length === 0) return [appendInside(text, properties, all)];
  const insertions = added.map(({ name, xml }) => {
    const at = placeOfChild(properties, name, ORDER);
    return { start: at, end: at, text: xml };
  });
  return [...edits, ...insertions];
}
