import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, type TextEdit } from '../../xml/text-edit';
import { child, descendants } from '../../xml/xml-element';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const URI = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/**
 * Puts new rules into the sheet's extension, which is made where there is none.
 * @param removals what is taken out of the same sheet; a list that would be emptied by it is filled anew
 * @returns both
 */
export function extendedRuleEdits(
  { text, root, prefix }: XmlDocument,
  added: string,
  removals: readonly TextEdit[],
): TextEdit[] {
  if (added === '') return [...removals];
  const extensions = child(root, 'extLst');
  const list = descendants(extensions, 'conditionalFormattings')[0];
  if (list) {
    const left = removals.filter(({ start, end }) => start > list.start || end < list.end);
    const isEmptied = left.length < removals.length;
    const { contentStart: start, contentEnd: end } = list;
    return [...left, isEmptied ? { start, end, text: added } : appendInside(text, list, added)];
  }
  const block =
    `<${prefix}ext xmlns:x14="${X14}" uri="${URI}">` +
    `<x14:conditionalFormattings>${added}</x14:conditionalFormattings></${prefix}ext>`;
  if (!extensions) {
    const whole = `<${prefix}extLst>${block}</${prefix}extLst>`;
    return [...removals, appendInside(text, root, whole)];
  }
  // Excel lists rules before whatever else extensions hold.
  const [first] = extensions.children;
  return [
    ...removals,
    first
      ? { start: first.start, end: first.start, text: block }
      : appendInside(text, extensions, block),
  ];
}
