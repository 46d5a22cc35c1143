import type { Sheet } from '../../../workbook/sheet';
import { printRef } from '../../anchors/area-text';
import type { XmlDocument } from '../../xml/parse-xml';
import { replaceElement, type TextEdit } from '../../xml/text-edit';
import { child } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';

/** The list of merged areas, written anew when it is another. */
export function mergeEdits({ root, prefix }: XmlDocument, before: Sheet, now: Sheet): TextEdit[] {
  const same = printAll(before) === printAll(now);
  if (same) return [];
  const areas = now.merges.map((area) => `<${prefix}mergeCell ref="${printRef(area)}"/>`).join('');
  const count = now.merges.length;
  const xml =
    count === 0 ? '' : `<${prefix}mergeCells count="${count}">${areas}</${prefix}mergeCells>`;
  const element = child(root, 'mergeCells');
  if (element) return [replaceElement(element, xml)];
  const at = placeOfChild(root, 'mergeCells', WORKSHEET_ORDER);
  return [{ start: at, end: at, text: xml }];
}

/** Their order says nothing. */
function printAll({ merges }: Sheet): string {
  return merges.map(printRef).sort().join(' ');
}
