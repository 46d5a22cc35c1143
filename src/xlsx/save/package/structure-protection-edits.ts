import type { Workbook } from '../../../workbook/workbook';
import type { XmlDocument } from '../../xml/parse-xml';
import { replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child } from '../../xml/xml-element';
import { placeOfChild, WORKBOOK_ORDER } from '../xml/child-order';

const PASSWORD = {
  workbookPassword: null,
  workbookPasswordCharacterSet: null,
  workbookAlgorithmName: null,
  workbookHashValue: null,
  workbookSaltValue: null,
  workbookSpinCount: null,
};

/** Whether the workbook's sheets are to stay what they are; what locks its windows stays. */
export function structureProtectionEdits(
  { text, root, prefix }: XmlDocument,
  before: Workbook,
  now: Workbook,
): TextEdit[] {
  const wanted = now.structureProtection;
  if (JSON.stringify(before.structureProtection) === JSON.stringify(wanted)) return [];
  const element = child(root, 'workbookProtection');
  if (!wanted) {
    if (!element) return [];
    return element.attributes['lockWindows'] === undefined
      ? [replaceElement(element, '')]
      : setAttributes(text, element, { lockStructure: null, ...PASSWORD });
  }
  // Only passwords that were set here are another than before, and these are hashed the old way.
  const password = wanted.password?.kind === 'legacy' ? wanted.password.hash : null;
  if (element) {
    const values = { ...PASSWORD, workbookPassword: password, lockStructure: '1' };
    return setAttributes(text, element, values);
  }
  const at = placeOfChild(root, 'workbookProtection', WORKBOOK_ORDER);
  const stated = password === null ? '' : ` workbookPassword="${password}"`;
  const xml = `<${prefix}workbookProtection${stated} lockStructure="1"/>`;
  return [{ start: at, end: at, text: xml }];
}
